"""Names that mean something else in TypeScript."""


def delete(new, function=1, var=2):
    let = new + function
    return let * var


class Map:
    def __init__(self, constructor):
        self.constructor = constructor
        self.prototype = "p"

    def typeof(self):
        return self.constructor


def fetch(undefined):
    const = [undefined]
    return const


Array = "array"
this = "this"
name = "name"
arguments = [1]
await_ = 3
print(delete(3), delete(1, var=5), Map("c").typeof(), Map("d").prototype, fetch(None), Array, this, name, arguments, await_)
switch = {"case": 1, "default": 2}
for void in switch:
    print(void, switch[void])
print([str(null) for null in (1, 2)])
str_ = "x"
print((lambda delete: delete)(str_))
