"""dicts and sets: order, keys of all kinds, views and methods."""
d = {"one": 1, 2: "two", (3, 4): [5], None: 0, 1.5: "f", True: "t"}
print(d, d[2], d[(3, 4)], d[1], d[1.0], len(d), None in d)
d[1] = "int one"
print(d.get("x"), d.get("x", 9), d.setdefault("new", []), d.pop("one"), list(d)[:2])
print(sorted(d.keys() & {2, "new"}, key=str), sorted(str(k) for k in d), dict(a=1, b=2), dict([("k", "v")]))
counts = {}
for word in "the cat the dog the end".split():
    counts[word] = counts.get(word, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])))
print({k: v * 2 for k, v in counts.items() if v > 1}, {v: k for k, v in counts.items()})
for key, value in counts.items():
    print(key, value, end="; ")
print(list(counts.values()), "cat" in counts, counts == {"dog": 1, "cat": 1, "the": 3, "end": 1})
merged = counts | {"new": 1}
merged.update(cat=5)
merged |= {"z": 0}
print(merged, merged.popitem(), len(merged))
s = {3, 1, 2, 3}
print(s, 2 in s, s | {9}, s & {1, 2}, s - {1}, s ^ {1, 10}, s <= {1, 2, 3, 4}, len(s), set("a"))
s.add(7)
s.discard(1)
s.discard(99)
print(sorted(s), frozenset([1, 2]) == {2, 1}, {frozenset([1])}, sum(s), min(s), max(s))
seen = set()
for pair in [(1, 2), (2, 1), (1, 2)]:
    if pair not in seen:
        seen.add(pair)
        print("new", pair)
try:
    {[]: 1}
except TypeError as e:
    print(e)
try:
    for k in counts:
        counts[k + "!"] = 1
except RuntimeError as e:
    print(e)
nested = {"a": {"b": [1, {"c": 2}]}}
nested["a"]["b"][1]["c"] += 1
print(nested, [1, [2, [3]]] == [1, [2, [3]]], (1, "a") < (1, "b"))
