"""The operators under the names of their methods, and what the interpreter says of its options."""
import operator
import sys

a, b = 12, 5
for name in ("add", "and", "floordiv", "lshift", "mod", "mul", "or", "pow", "rshift", "sub", "truediv", "xor"):
    print(name, getattr(operator, f"__{name}__")(a, b), getattr(operator, f"__i{name}__")(a, b))
print(operator.__add__(a, b), operator.__and__(a, b), operator.__floordiv__(a, b), operator.__lshift__(a, b), operator.__mod__(a, b), operator.__mul__(a, b))
print(operator.__or__(a, b), operator.__pow__(a, b), operator.__rshift__(a, b), operator.__sub__(a, b), operator.__truediv__(a, b), operator.__xor__(a, b))
print(operator.__iadd__(a, b), operator.__iand__(a, b), operator.__ifloordiv__(a, b), operator.__ilshift__(a, b), operator.__imod__(a, b), operator.__imul__(a, b))
print(operator.__ior__(a, b), operator.__ipow__(a, b), operator.__irshift__(a, b), operator.__isub__(a, b), operator.__itruediv__(a, b), operator.__ixor__(a, b))
print(operator.__lt__(a, b), operator.__le__(a, b), operator.__eq__(a, b), operator.__ne__(a, b), operator.__ge__(a, b), operator.__gt__(a, b))
print(operator.__abs__(-3), operator.__neg__(3), operator.__pos__(True), operator.__inv__(7), operator.__invert__(-7), operator.__not__(0), operator.__index__(True))


class Matrix:
    def __init__(self, n):
        self.n = n

    def __matmul__(self, other):
        return f"{self.n}@{other.n}"

    def __imatmul__(self, other):
        return f"{self.n}@={other.n}"

    def __call__(self, *args, **kwargs):
        return self.n, args, kwargs


one, two = Matrix(1), Matrix(2)
print(operator.__matmul__(one, two), operator.__imatmul__(one, two), operator.__call__(one, 3, k=4))
items = [1, 2]
operator.__setitem__(items, 0, "x")
operator.__delitem__(items, 1)
print(items, operator.__getitem__(items, 0), operator.__contains__(items, "x"), operator.__concat__(items, [3]), operator.__iconcat__(items, [4]), items)
try:
    operator.__lt__(1, "a")
except TypeError as error:
    print(error)
print(sys.flags.debug, sys.flags.optimize, sys.flags.inspect, sys.flags.dev_mode, sys.flags.safe_path, sys.flags.utf8_mode, sys.flags.int_max_str_digits)
print(sys.flags.interactive, sys.flags.no_user_site, sys.flags.no_site, sys.flags.ignore_environment, sys.flags.verbose, sys.flags.bytes_warning, sys.flags.quiet, sys.flags.isolated, sys.flags.warn_default_encoding)
print(sys.flags.hash_randomization in (0, 1), sys.flags.dont_write_bytecode in (0, 1))
