"""difflib: similar words, differences of texts."""
import asyncio
import difflib

OLD = """one
two
three
four
five
six
seven
eight
""".splitlines(keepends=True)
NEW = """zero
one
two
tree
four
five and a half
six
eight
nine
""".splitlines(keepends=True)


async def main():
    await asyncio.sleep(0)
    print("".join(difflib.unified_diff(OLD, NEW, fromfile="old.txt", tofile="new.txt")))
    print("".join(difflib.unified_diff(OLD, NEW, "a", "b", "2024-01-01", "2024-01-02", n=1)), end="")
    print("".join(difflib.context_diff(OLD, NEW, "old", "new", n=1)))
    delta = list(difflib.ndiff(OLD, NEW))
    print("".join(delta))
    print(list(difflib.restore(delta, 1)) == OLD, list(difflib.restore(delta, 2)) == NEW)
    print("\n".join(difflib.Differ().compare(["private Thread current;"], ["private volatile Thread currentThread;"])))
    print("\n".join(difflib.unified_diff("a b c".split(), "a c d".split(), lineterm="")))
    words = ["ape", "apple", "peach", "puppy", "appeal", "maple"]
    print(difflib.get_close_matches("appel", words), difflib.get_close_matches("wheel", ["while", "wheat"], n=1, cutoff=0.5), difflib.get_close_matches("x", words))
    matcher = difflib.SequenceMatcher(None, "qabxcd", "abycdf")
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        print(f"{tag:7} a[{i1}:{i2}] --> b[{j1}:{j2}] {matcher.a[i1:i2]!r:>8} --> {matcher.b[j1:j2]!r}")
    print(matcher.get_matching_blocks(), matcher.find_longest_match(0, 6, 0, 6), round(matcher.ratio(), 4), matcher.quick_ratio(), matcher.real_quick_ratio())
    block = matcher.find_longest_match()
    print(block.a, block.b, block.size)
    matcher = difflib.SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
    print(f"{matcher.ratio():.3f}", sorted(matcher.bjunk), [list(group) for group in matcher.get_grouped_opcodes(1)])
    matcher.set_seqs([1, 2, 3, (4, 5)], [1, 3, (4, 5)])
    print(matcher.ratio(), matcher.get_opcodes())
    matcher.set_seq1("abc")
    matcher.set_seq2("abd")
    print(matcher.ratio(), difflib.IS_LINE_JUNK(" # "), difflib.IS_CHARACTER_JUNK("x"))
    print(b"".join(difflib.diff_bytes(difflib.unified_diff, [b"a\n"], [b"b\n"], b"x", b"y")))
    try:
        list(difflib.unified_diff([1], ["a"]))
    except TypeError as error:
        print(error)
    try:
        difflib.get_close_matches("a", words, n=0)
    except ValueError as error:
        print(error)


asyncio.run(main())
