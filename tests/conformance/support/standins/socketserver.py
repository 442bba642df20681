"""Servers, which are not here."""


class BaseServer:
    """Not here."""


class TCPServer(BaseServer):
    """Not here."""


class UDPServer(BaseServer):
    """Not here."""


class ThreadingUDPServer(UDPServer):
    """Not here."""


class ThreadingTCPServer(TCPServer):
    """Not here."""


class StreamRequestHandler:
    """Not here."""


class DatagramRequestHandler:
    """Not here."""
