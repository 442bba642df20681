"""A package whose modules enter themselves in a registry."""
