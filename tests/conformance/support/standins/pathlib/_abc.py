"""Internals of CPython's pathlib, whose tests are excluded."""

from pathlib import UnsupportedOperation


class ParserBase:
    """Not here."""


class PurePathBase:
    """Not here."""


class PathBase:
    """Not here."""
