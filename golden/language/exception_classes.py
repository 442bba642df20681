class AppError(Exception):
    code = 500
    def __init__(self, message, *, code=None, details=None):
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code
        self.details = details or {}
    def __str__(self):
        return f"[{self.code}] {self.message}"
    def to_dict(self):
        return {"type": type(self).__name__, "code": self.code, "message": self.message, **self.details}
class NotFound(AppError):
    code = 404
class Retryable:
    retries = 3
    def can_retry(self):
        return self.retries > 0
class Temporary(Retryable, AppError):
    code = 503
for exc in (AppError("a"), NotFound("b", details={"id": 3}), Temporary("c"), NotFound("d", code=410)):
    try:
        raise exc
    except AppError as error:
        print(error, repr(error), error.args, error.to_dict(), isinstance(error, Retryable))
print(Temporary("x").can_retry(), Temporary.__mro__[1].__name__)
class Multi(KeyError, AttributeError):
    pass
try:
    raise Multi("k")
except AttributeError as e:
    print(type(e).__name__, e, isinstance(e, LookupError))
class WithNew(Exception):
    def __new__(cls, *args):
        obj = super().__new__(cls, *args)
        obj.tag = "new"
        return obj
    def __init__(self, a, b=2):
        self.a = a
        self.b = b
w = WithNew(1)
print(w.tag, w.a, w.b, w.args, repr(w), str(w))
class NoInit(ValueError):
    def __str__(self):
        return "custom " + super().__str__()
print(NoInit("p"), repr(NoInit("p", 1)), NoInit("p", 1))
class Chain(Exception):
    pass
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise Chain("outer") from e
except Chain as e:
    print(repr(e.__cause__), e.__suppress_context__, e.with_traceback(None) is e)
class E2(Exception):
    def __init__(self, x):
        self.x = x
print(repr(E2(5)), E2(5).args, str(E2(5)))
class OsLike(OSError):
    def __init__(self, errno, msg, extra):
        super().__init__(errno, msg)
        self.extra = extra
o = OsLike(2, "gone", "more")
print(o, o.errno, o.strerror, o.extra, repr(o))
