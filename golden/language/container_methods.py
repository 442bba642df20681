"""Every method of the containers."""

xs = [3, 1, 2]
ys = xs.copy()
ys.reverse()
ys.append(4)
ys.extend([5])
ys.insert(0, 9)
print(xs, ys, ys.pop(), ys.pop(0), ys.index(1), ys.count(3))
ys.remove(1)
ys.sort(key=lambda n: -n)
print(ys)
ys.clear()
print(ys)

ages = {"ann": 3, "bob": 4}
copied = ages.copy()
print(ages.get("ann"), ages.get("zoe", 0), ages.setdefault("cid", 5), ages.pop("bob"), ages.pop("bob", None), list(ages.items()), list(ages.keys()), list(ages.values()))
ages.update(dan=6)
print(ages.popitem(), dict.fromkeys("ab", 0), copied, ages | {"eve": 7})
copied.clear()
print(copied, ages.keys() & {"ann"}, ages.keys().isdisjoint({"x"}), ages.items().isdisjoint({("ann", 3)}))

some = {1, 2, 3}
more = {3, 4}
print(some.difference(more), some.intersection(more), some.union(more), some.symmetric_difference(more))
print(some.isdisjoint({9}), some.issubset({1, 2, 3, 4}), some.issuperset({1}), some.copy() == some)
some.add(10)
some.remove(1)
some.discard(99)
some.update([7, 8])
some.difference_update({7})
some.intersection_update({2, 3, 8})
some.symmetric_difference_update({2, 5})
print(some, {6}.pop())
some.clear()
print(some)

frozen = frozenset([1, 2, 3])
print(sorted(frozen.difference([1])), sorted(frozen.intersection([1, 9])), sorted(frozen.union([4])), sorted(frozen.symmetric_difference([3, 4])))
print(frozen.isdisjoint([9]), frozen.issubset([1, 2, 3]), frozen.issuperset([1]), frozen.copy() is frozen)

pair = (1, 2, 1)
print(pair.count(1), pair.index(2), pair + (3,), pair * 2, pair[::-1])


def words():
    got = yield "first"
    while got is not None:
        got = yield got * 2


gen = words()
print(next(gen), gen.send("a"), gen.send("b"))
gen.close()
gen = words()
next(gen)
try:
    gen.throw(ValueError("thrown"))
except ValueError as error:
    print(error)
