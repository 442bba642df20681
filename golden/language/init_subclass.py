class Handler:
    handlers = {}
    def __init_subclass__(cls, /, event=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if event is not None:
            cls.event = event
            Handler.handlers[event] = cls
    def handle(self, payload):
        return f"{self.event}: {payload}"
class OnStart(Handler, event="start"):
    pass
class OnStop(Handler, event="stop"):
    def handle(self, payload):
        return super().handle(payload).upper()
class Abstract(Handler):
    pass
for name, cls in Handler.handlers.items():
    print(name, cls.__name__, cls().handle({"a": 1}))
print(hasattr(Abstract, "event"))
class Tracked:
    subclasses = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.subclasses.append(cls.__qualname__)
class A(Tracked): pass
class B(A): pass
print(Tracked.subclasses, [c.__name__ for c in Tracked.__subclasses__()])
try:
    class C(Handler, foo=1): pass
except TypeError as e:
    print(e)
