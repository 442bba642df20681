class Typed:
    def __init__(self, type_, default=None):
        self.type = type_
        self.default = default
    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.private, self.default)
    def __set__(self, instance, value):
        if not isinstance(value, self.type):
            raise TypeError(f"{self.name} must be {self.type.__name__}, not {type(value).__name__}")
        setattr(instance, self.private, value)
    def __delete__(self, instance):
        delattr(instance, self.private)
class Positive(Typed):
    def __init__(self):
        super().__init__(int, 0)
    def __set__(self, instance, value):
        super().__set__(instance, value)
        if value < 0:
            raise ValueError(f"{self.name} must be >= 0")
class Account:
    owner = Typed(str)
    balance = Positive()
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
acc = Account("ann", 10)
print(acc.owner, acc.balance, acc.__dict__)
for value in (-1, "x", 2.5):
    try:
        acc.balance = value
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
acc.balance += 5
print(acc.balance, Account.balance.name, type(Account.owner).__name__)
del acc.balance
print(acc.balance)
class NonData:
    def __get__(self, obj, objtype=None):
        return "from descriptor"
class Holder:
    x = NonData()
h = Holder()
print(h.x)
h.x = 5
print(h.x, Holder.x, h.__dict__)
class lazy:
    def __init__(self, fn):
        self.fn = fn
        self.__doc__ = fn.__doc__
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, obj, cls):
        if obj is None:
            return self
        value = self.fn(obj)
        obj.__dict__[self.name] = value
        return value
class Page:
    def __init__(self, text): self.text = text
    @lazy
    def words(self):
        "the words"
        print("computing")
        return self.text.split()
p = Page("a b c")
print(p.words, p.words, p.__dict__.keys(), Page.words.__doc__)
