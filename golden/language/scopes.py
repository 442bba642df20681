"""Unbound names, del, class scopes and comprehension scopes."""
x = "global"


def shadow():
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = "local"
    return x


def maybe(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as e:
        return str(e)


def deleted():
    y = 1
    del y
    try:
        y
    except NameError as e:
        return str(e)


class Scope:
    x = "class"
    items = [x for _ in range(2)]
    copy = x

    def method(self):
        return x


print(shadow(), maybe(True), maybe(False), deleted())
print(Scope.items, Scope.copy, Scope().method())
try:
    undefined_thing
except NameError as e:
    print(e)
data = [x for x in range(3)]
print(data, x)
table = {"a": 1, "b": 2, "c": 3}
del table["b"]
numbers = [1, 2, 3, 4, 5]
del numbers[0]
del numbers[1:3]
print(table, numbers)


def uses_later():
    return later()


def later():
    return "defined later"


print(uses_later())
try:
    early()
except NameError as e:
    print(e)


def early():
    pass
