NAME = "one"


def greet():
    return "hello from one"
