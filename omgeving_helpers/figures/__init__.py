"""Results become pictures: a sheet of text, rectangles, lines and marks, and its two writers."""
