"""random as programs use it, with fixed seeds."""
import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.randrange(10), random.randrange(0, 100, 5), random.choice(["a", "b", "c"]), random.uniform(1, 10))
deck = list(range(10))
random.shuffle(deck)
print(deck, random.sample(range(100), 5), random.choices("abc", weights=[5, 1, 1], k=6), random.choices([1, 2], k=3), random.choices("xy", cum_weights=[1, 4], k=2))
print(random.gauss(0, 1), random.normalvariate(10, 2), random.expovariate(0.5), random.betavariate(1, 2), random.triangular(0, 10, 5), random.lognormvariate(0, 1))
print(random.gammavariate(2, 3), random.weibullvariate(1, 2), random.paretovariate(3), random.vonmisesvariate(0, 4), random.getrandbits(64), random.randbytes(4))
state = random.getstate()
first = random.random()
random.setstate(state)
print(first == random.random())
dice = random.Random("seed")
print([dice.randint(1, 6) for _ in range(10)], dice.sample(["red", "blue"], 3, counts=[4, 2]))
print(0 <= random.SystemRandom().random() < 1)
try:
    random.choice([])
except IndexError as error:
    print(error)
