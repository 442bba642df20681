"""Functions and classes that are defined again: the name stands for the last one."""


def deco(f):
    return f


@deco
def g():
    return 1


@deco
def g():
    return 2


def h():
    return 1


print(h(), g())


def h():
    return "two"


class K:
    a = 1


old = K


class K:
    a = 2


def outer():
    def k():
        return 1
    first = k()

    def k():
        return [2]
    return first, k()


print(h(), K.a, old.a, outer())
