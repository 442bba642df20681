"""Decorators with and without arguments, on functions and methods."""


def logged(func):
    def wrapper(*args, **kwargs):
        print("call", func.__name__, args, kwargs)
        result = func(*args, **kwargs)
        print("done", result)
        return result

    return wrapper


def repeat(times):
    def decorate(func):
        def wrapper(*args, **kwargs):
            return [func(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


@logged
def add(a, b=2):
    return a + b


@repeat(times=2)
@logged
def greet(name, *, greeting="hello"):
    return f"{greeting} {name}"


class Service:
    def __init__(self):
        self.calls = 0

    @logged
    def work(self, n):
        self.calls += n
        return self.calls


print(add(1), add(1, b=5))
print(greet("Ada", greeting="hi"))
service = Service()
add_more = logged(lambda x: x + 1)
print(add_more(4))


def apply(function, *args):
    return function(*args)


print(apply(max, 1, 5, 3), apply(str.upper, "x"), list(map(str, [1, 2])), sorted("bca", key=ord))
