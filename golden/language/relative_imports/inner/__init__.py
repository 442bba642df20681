from ..names import greeting


def shout(name):
    return greeting(name).upper()
