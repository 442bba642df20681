"""weakref is refused: modules load that speak of it, tests that use it fail."""


def ref(obj, callback=None):
    raise NotImplementedError("weakref is refused")


def proxy(obj, callback=None):
    raise NotImplementedError("weakref is refused")


class WeakKeyDictionary:
    def __init__(self, dict=None):
        raise NotImplementedError("weakref is refused")


class WeakValueDictionary:
    def __init__(self, other=(), /, **kw):
        raise NotImplementedError("weakref is refused")


class WeakSet:
    def __init__(self, data=None):
        raise NotImplementedError("weakref is refused")
