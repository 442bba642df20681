"""Which machine this is, as far as CPython's tests look."""

import sys


def system():
    return "Linux" if sys.platform == "linux" else sys.platform


def machine():
    return "x86_64"


def libc_ver():
    return ("glibc", "2.36")


def release():
    return "6.0"


def version():
    return "1"


def platform():
    return "Linux"


def uname():
    return (system(), "", release(), version(), machine())


def architecture():
    return ("64bit", "ELF")


def python_implementation():
    return "py2ts-async"


def mac_ver():
    return ("", ("", "", ""), "")


def win32_ver():
    return ("", "", "", "")
