"""Attributes, inheritance, properties, class and static methods."""


class Animal:
    kingdom = "animals"
    count = 0

    def __init__(self, name, legs=4):
        self.name = name
        self.legs = legs
        Animal.count += 1

    def describe(self):
        return f"{self.name} has {self.legs} legs"

    @property
    def title(self):
        return self.name.title()

    @title.setter
    def title(self, value):
        self.name = value.lower()

    @classmethod
    def bird(cls, name):
        return cls(name, legs=2)

    @staticmethod
    def sound(times=1):
        return "noise " * times

    def __repr__(self):
        return f"Animal({self.name!r})"

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __lt__(self, other):
        return self.name < other.name


class Dog(Animal):
    def __init__(self, name, tricks=None):
        super().__init__(name)
        self.tricks = tricks or []

    def describe(self):
        return super().describe() + f" and {len(self.tricks)} tricks"

    def __len__(self):
        return len(self.tricks)

    def __contains__(self, trick):
        return trick in self.tricks

    def __getitem__(self, index):
        return self.tricks[index]

    def __call__(self, what):
        return f"{self.name} does {what}"


cat = Animal("cat")
dog = Dog("rex", ["sit", "roll"])
robin = Animal.bird("robin")
print(cat.describe(), "|", dog.describe(), "|", robin.describe())
print(Animal.count, Dog.kingdom, dog.kingdom, Animal.sound(2))
dog.title = "REX THE DOG"
print(dog.name, dog.title)
print(cat, [dog, robin], cat == Animal("cat"), cat != robin)
print(sorted([robin, cat, dog]))
print(len(dog), "sit" in dog, dog[1], dog("sit"), bool(Dog("lazy")), list(dog))
dog.kingdom = "pets"
print(dog.kingdom, cat.kingdom, Animal.kingdom)
print(isinstance(dog, Animal), isinstance(cat, Dog), issubclass(Dog, Animal))
print(type(dog).__name__, dog.__class__.__name__, hasattr(dog, "legs"), getattr(cat, "wings", 0))
try:
    cat.wings
except AttributeError as e:
    print(e)
method = dog.describe
print(method())
