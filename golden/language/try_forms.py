"""try with except, else and finally, in the order Python runs them."""


def attempt(action):
    try:
        print("try")
        result = action()
    except (KeyError, IndexError) as exc:
        print("lookup", type(exc).__name__, exc)
        result = "looked up"
    except ValueError:
        print("value")
        raise
    else:
        print("else", result)
    finally:
        print("finally")
    return result


def early():
    for n in range(3):
        try:
            if n == 1:
                return "returned"
            continue
        finally:
            print("leaving", n)
    return "end"


def nested():
    try:
        try:
            {}["missing"]
        finally:
            print("inner finally")
    except KeyError as e:
        print("outer", repr(e))
    try:
        raise ValueError("first")
    except ValueError as first:
        try:
            raise TypeError("second") from first
        except TypeError as second:
            print(repr(second), "from", repr(second.__cause__))


print(attempt(lambda: 1))
print(attempt(lambda: [][3]))
print(attempt(lambda: {"a": 1}["b"]))
try:
    attempt(lambda: int("x"))
except ValueError as error:
    print("caught", error)
print(early())
nested()


class Custom(Exception):
    def __init__(self, code, detail="none"):
        super().__init__(f"code {code}")
        self.code = code
        self.detail = detail


try:
    raise Custom(7, detail="seven")
except Custom as c:
    print(c, c.code, c.detail, c.args)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ArithmeticError as e:
    print(type(e).__name__, e)
try:
    raise LookupError
except LookupError as e:
    print(repr(e), str(e) == "")
