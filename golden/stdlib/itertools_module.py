"""itertools as programs use it."""
import itertools
from itertools import (accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)

print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)))
print(list(batched("ABCDE", 2)))
print(list(chain([1, 2], "ab")), list(chain.from_iterable([[1], [2, 3]])))
print(list(combinations("ABC", 2)), list(combinations_with_replacement("AB", 2)))
print(list(compress("ABCD", [1, 0, True, ""])))
ids = count(10, 5)
print(next(ids), next(ids), list(islice(count(), 3)))
print([color for color, _ in zip(cycle(["red", "green"]), range(5))])
print(list(dropwhile(lambda n: n < 3, [1, 2, 3, 1])), list(takewhile(lambda n: n < 3, [1, 2, 3, 1])), list(filterfalse(lambda n: n % 2, range(6))))
people = [("ann", "dev"), ("bob", "dev"), ("cid", "ops")]
for job, group in groupby(people, key=lambda person: person[1]):
    print(job, [name for name, _ in group])
print({letter: len(list(run)) for letter, run in groupby("AAABBC")})
print(list(islice(range(100), 2, 20, 6)), list(islice("abcdef", 2, None)))
print(list(pairwise([1, 4, 9])))
print(list(permutations([1, 2, 3], 2)), len(list(permutations("abcd"))))
print(list(product("AB", [1, 2])), list(product([0, 1], repeat=2)))
print(list(repeat("x", 3)), list(map(pow, range(4), repeat(2))))
print(list(starmap(lambda a, b: a * b, [(2, 3), (4, 5)])))
ahead, behind = tee([1, 2, 3])
next(ahead)
print(list(zip(ahead, behind)))
print(list(zip_longest("ab", [1], fillvalue="-")))
print(sum(itertools.chain([1], [2])))
