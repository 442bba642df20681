"""Servers of CPython's own tests, which are not here."""


class dispatcher:
    """Not here."""


class file_dispatcher:
    """Not here."""


def loop(timeout=30.0, use_poll=False, map=None, count=None):
    return None
