"""Constructors that do something else before they call the one of their base, or never call it."""


class Base:
    def __init__(self, name):
        self.name = name
        self.setup()

    def setup(self):
        print("setup of", self.name)


class Early(Base):
    def __init__(self, name, size):
        self.size = size
        super().__init__(name)

    def setup(self):
        print("setup of", self.name, "with", self.size)


class Checked(Base):
    def __init__(self, name):
        if not name:
            raise ValueError("no name")
        label = name.title()
        super().__init__(label)


class Never(Base):
    def __init__(self):
        self.other = 1


class Sometimes(Base):
    def __init__(self, name=None):
        if name is None:
            self.name = "nobody"
            return
        super().__init__(name)


class Left:
    def __init__(self, side):
        if side == "":
            raise ValueError("no side")
        self.side = side


class Arm(Left):
    def __init__(self, side, length):
        if length < 0:
            raise ValueError("negative")
        super().__init__(side)
        self.length = length


Early("a", 3)
print(Checked("bee").name)
print(vars(Never()))
print(Sometimes().name, Sometimes("x").name)
for make in (lambda: Checked(""), lambda: Arm("", 1), lambda: Arm("left", -1)):
    try:
        make()
    except ValueError as error:
        print(error)
print(vars(Arm("left", 2)))
