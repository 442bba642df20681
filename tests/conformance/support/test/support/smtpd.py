"""A mail server of CPython's own tests, which is not here."""


class SMTPServer:
    """Not here."""


class SMTPChannel:
    """Not here."""
