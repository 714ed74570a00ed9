"""Bytes become cells of text with their place, and cells become typed tables."""
