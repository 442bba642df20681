def f(x):
    match x:
        case [0]:
            y = 0
        case [1, 0] if (x := x[:0]):
            y = 1
        case [1, 0]:
            y = 2
        case _:
            y = 3
    return x, y

def g(x):
    match x:
        case [x, 0] if x > 5:
            return "first", x
        case [a, b]:
            return "second", a, b, x

print(f([1, 0]), f([0]), f([5]), g([3, 0]), g([9, 0]), g([1, 2]))
