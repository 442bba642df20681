class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "log", [])
    def __getattr__(self, name):
        self.log.append(f"get {name}")
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        self.log.append(f"set {name}={value}")
        setattr(self._target, name, value)
    def __delattr__(self, name):
        self.log.append(f"del {name}")
        delattr(self._target, name)
class Target:
    def __init__(self):
        self.x = 1
    def hello(self, who):
        return f"hello {who} {self.x}"
t = Target()
p = Proxy(t)
print(p.x, p.hello("bob"))
p.x = 10
p.y = 5
print(t.x, t.y, p.hello("al"))
del p.y
print(hasattr(t, "y"), p.log)
try:
    p.nope
except AttributeError as e:
    print(e)
class Attr(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None
    def __setattr__(self, name, value):
        self[name] = value
    def __delattr__(self, name):
        del self[name]
d = Attr(a=1)
d.b = 2
print(d, d.a, d["b"], d.get("z"), len(d))
del d.a
try:
    d.a
except AttributeError as e:
    print("AttributeError", e)
class Spy:
    def __getattribute__(self, name):
        if name.startswith("secret"):
            raise AttributeError(f"no {name}")
        return super().__getattribute__(name)
    def __init__(self):
        self.secret = 1
        self.open = 2
s = Spy()
print(s.open, hasattr(s, "secret"), getattr(s, "secret_x", "dflt"))
class Lazy:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        value = f"made {name}"
        setattr(self, name, value)
        return value
z = Lazy()
print(z.foo, z.__dict__, z.foo, hasattr(z, "_x"))
