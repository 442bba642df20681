"""super() with and without arguments, as a value, and through several bases."""


class Base:
    label = "base"

    def __init__(self, name="?"):
        self.name = name

    def hello(self):
        return f"hello {self.name}"

    @classmethod
    def describe(cls):
        return cls.label


class Child(Base):
    label = "child"

    def __init__(self, name):
        super().__init__(name.upper())

    def hello(self):
        parent = super(Child, self)
        return parent.hello() + "!"

    @classmethod
    def describe(cls):
        return "a " + super().describe()

    def bound(self):
        return super().hello


child = Child("ann")
print(Child.describe())
print(child.hello(), child.bound()(), child.label)
