"""super() with and without arguments, as a value, and through several bases."""


class Base:
    label = "base"

    def __init__(self, name="?"):
        self.name = name

    def hello(self):
        return f"hello {self.name}"

    @classmethod
    def make(cls, name):
        return cls(name)


class Child(Base):
    label = "child"

    def __init__(self, name):
        super(Child, self).__init__(name.upper())

    def hello(self):
        parent = super()
        return parent.hello() + "!" + parent.label

    @classmethod
    def make(cls, name):
        return super().make(name + "y")

    def bound(self):
        return super().hello


child = Child.make("ann")
print(child.hello(), child.bound()(), child.label)
