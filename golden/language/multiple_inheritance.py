"""C3 order, cooperative super and mixins."""


class Base:
    def __init__(self, **kwargs):
        self.log = ["Base"]
        print("Base", kwargs)

    def run(self):
        return ["Base.run"]


class Left(Base):
    def __init__(self, left=0, **kwargs):
        super().__init__(**kwargs)
        self.left = left
        self.log.append("Left")

    def run(self):
        return ["Left.run"] + super().run()


class Right(Base):
    def __init__(self, right=0, **kwargs):
        super().__init__(**kwargs)
        self.right = right
        self.log.append("Right")

    def run(self):
        return ["Right.run"] + super().run()


class Both(Left, Right):
    def run(self):
        return ["Both.run"] + super().run()


class NotFound(KeyError, AttributeError):
    pass


both = Both(left=1, right=2, other=3)
print(both.log, both.left, both.right, both.run())
print([c.__name__ for c in Both.__mro__])
print(isinstance(both, Right), issubclass(Both, Left))
try:
    raise NotFound("x")
except AttributeError as e:
    print(type(e).__name__, e)
