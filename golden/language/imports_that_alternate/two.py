NAME = "two"


def greet():
    return "hello from two"
