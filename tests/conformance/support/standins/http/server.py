"""Web servers, which are not here."""


class HTTPServer:
    """Not here."""


class BaseHTTPRequestHandler:
    """Not here."""
