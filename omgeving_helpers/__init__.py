"""omgeving."""
