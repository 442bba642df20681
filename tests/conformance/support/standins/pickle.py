"""pickle is refused: modules load that speak of it, tests that use it fail."""

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    raise NotImplementedError("pickle is refused")


def loads(data, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    raise NotImplementedError("pickle is refused")


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    raise NotImplementedError("pickle is refused")


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    raise NotImplementedError("pickle is refused")
