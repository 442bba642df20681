"""A pond: many small objects with properties, operators, inheritance and super()."""
import time


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.x == other.x and self.y == other.y

    @property
    def squared(self):
        return self.x * self.x + self.y * self.y


class Animal:
    population = 0

    def __init__(self, name, place, speed):
        self.name = name
        self.place = place
        self.speed = speed
        self.age = 0
        Animal.population += 1

    def move(self, step):
        self.place = self.place + self.speed * step
        self.age += 1
        if self.place.squared > 100.0:
            self.turn()

    def turn(self):
        self.speed = self.speed * -1.0

    def describe(self):
        return f"{self.name} of {self.age}"


class Fish(Animal):
    def __init__(self, name, place, speed):
        super().__init__(name, place, speed)
        self.turns = 0

    def turn(self):
        super().turn()
        self.turns += 1

    def describe(self):
        return super().describe() + f", {self.turns} turns"


class Frog(Animal):
    def move(self, step):
        if self.age % 3 == 0:
            super().move(step * 3)
        else:
            self.age += 1


def main():
    animals = []
    for number in range(50):
        kind = Fish if number % 2 else Frog
        animals.append(kind(f"a{number}", Vector(float(number % 7), float(number % 5)), Vector(0.5 + number / 100, 0.25)))
    origin = Vector(0.0, 0.0)
    meetings = 0
    for _ in range(12000):
        for animal in animals:
            animal.move(0.1)
            if (animal.place - origin).squared < 1.0 or animal.place == origin:
                meetings += 1
    print(Animal.population, meetings, animals[0].describe(), "/", animals[1].describe())
    print(f"{sum(a.place.squared for a in animals):.6f}")


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
