"""sys as programs use it."""
import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.maxsize, sys.byteorder, sys.platform)
print(hex(sys.maxunicode), hex(sys.hexversion), sys.float_repr_style, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.max_10_exp)
print(sys.float_info, sys.float_info.max_exp, sys.float_info.min_exp, sys.float_info.min_10_exp, sys.float_info.radix, sys.float_info.rounds)
print(sys.int_info, sys.int_info.bits_per_digit, sys.int_info.sizeof_digit, sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
print(sys.intern("name") is sys.intern("name"), sys.is_finalizing(), sys.getrecursionlimit())
sys.setrecursionlimit(2000)
print(sys.getrecursionlimit(), len(sys.argv), isinstance(sys.path, list), sys.exc_info())
try:
    raise ValueError("bad")
except ValueError as error:
    print(sys.exception() is error, sys.exc_info()[0])
try:
    sys.intern(3)
except TypeError as error:
    print(error)
print("out", file=sys.stdout, flush=True)
sys.stdout.writelines(["a\n", "b\n"])
print(sys.stdout.writable(), sys.stdin.readable(), sys.stderr.name, sys.__stdout__ is sys.stdout)
for line in sys.stdin:
    print(line)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
