"""Executed notebooks become accessible HTML reports, each published only when it is whole."""
