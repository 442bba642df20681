"""Rows of [function, arguments, outcome] for the core protocols: table.py with sets, ranges and slices besides."""
import table as base

TAGS = base.encode


def encode(x):
    t = type(x)
    if t is set:
        return {"s": [encode(i) for i in x]}
    if t is frozenset:
        return {"S": [encode(i) for i in x]}
    if t is range:
        return {"r": [encode(x.start), encode(x.stop), encode(x.step)]}
    if t is slice:
        return {"l": [encode(x.start), encode(x.stop), encode(x.step)]}
    if t is list:
        return [encode(i) for i in x]
    if t is tuple:
        return {"t": [encode(i) for i in x]}
    if t is dict:
        return {"d": [[encode(k), encode(v)] for k, v in x.items()]}
    return TAGS(x)


base.encode = encode
Table = base.Table
Keywords = base.Keywords
