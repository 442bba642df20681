"""Web clients, which are not here."""


class HTTPException(Exception):
    """Something is wrong with a request."""
