/** difflib: similar words, differences of texts. */

import {
  asFloat,
  Bytes,
  bytes_join,
  bytes_of,
  caught,
  eq,
  float_round,
  format,
  getattr,
  getitem,
  print,
  repr,
  slice,
  sorted,
  str_join,
  str_split,
  str_splitlines,
  tuple,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as difflib from "py2ts-runtime/difflib";

const OLD = str_splitlines(
  "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n",
  true,
);
const NEW = str_splitlines(
  "zero\none\ntwo\ntree\nfour\nfive and a half\nsix\neight\nnine\n",
  true,
);

async function main(): Promise<void> {
  await asyncio.sleep(0);
  print(str_join("", difflib.unified_diff(OLD, NEW, "old.txt", "new.txt")));
  print(
    str_join(
      "",
      difflib.unified_diff(OLD, NEW, "a", "b", "2024-01-01", "2024-01-02", 1),
    ),
    { end: "" },
  );
  print(
    str_join(
      "",
      difflib.context_diff(OLD, NEW, "old", "new", undefined, undefined, 1),
    ),
  );
  const delta = [...difflib.ndiff(OLD, NEW)];
  print(delta.join(""));
  print(
    eq([...difflib.restore(delta, 1)], OLD),
    eq([...difflib.restore(delta, 2)], NEW),
  );
  print(
    str_join(
      "\n",
      new difflib.Differ().compare(
        ["private Thread current;"],
        ["private volatile Thread currentThread;"],
      ),
    ),
  );
  print(
    str_join(
      "\n",
      difflib.unified_diff(
        str_split("a b c"),
        str_split("a c d"),
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        "",
      ),
    ),
  );
  const words = ["ape", "apple", "peach", "puppy", "appeal", "maple"];
  print(
    difflib.get_close_matches("appel", words),
    difflib.get_close_matches("wheel", ["while", "wheat"], 1, 0.5),
    difflib.get_close_matches("x", words),
  );
  let matcher = new difflib.SequenceMatcher(null, "qabxcd", "abycdf");
  for (const [tag, i1, i2, j1, j2] of matcher.get_opcodes()) {
    print(
      `${format(tag, "7")} a[${i1}:${i2}] --> b[${j1}:${j2}] ${format(repr(getitem(matcher.a, slice(i1, i2))), ">8")} --> ${repr(getitem(matcher.b, slice(j1, j2)))}`,
    );
  }
  print(
    matcher.get_matching_blocks(),
    matcher.find_longest_match(0, 6, 0, 6),
    asFloat(float_round(matcher.ratio(), 4)),
    asFloat(matcher.quick_ratio()),
    asFloat(matcher.real_quick_ratio()),
  );
  const block = matcher.find_longest_match();
  print(getattr(block, "a"), getattr(block, "b"), getattr(block, "size"));
  matcher = new difflib.SequenceMatcher(
    (x: any) => eq(x, " "),
    "private Thread currentThread;",
    "private volatile Thread currentThread;",
  );
  print(
    `${format(matcher.ratio(), ".3f")}`,
    sorted(matcher.bjunk),
    Array.from(matcher.get_grouped_opcodes(1), (group) => [...group]),
  );
  matcher.set_seqs([1, 2, 3, tuple(4, 5)], [1, 3, tuple(4, 5)]);
  print(asFloat(matcher.ratio()), matcher.get_opcodes());
  matcher.set_seq1("abc");
  matcher.set_seq2("abd");
  print(
    asFloat(matcher.ratio()),
    difflib.IS_LINE_JUNK(" # "),
    difflib.IS_CHARACTER_JUNK("x"),
  );
  print(
    bytes_join(
      bytes_of(""),
      difflib.diff_bytes(
        difflib.unified_diff,
        [new Bytes([97, 10])],
        [new Bytes([98, 10])],
        bytes_of("x"),
        bytes_of("y"),
      ),
    ),
  );
  try {
    [...difflib.unified_diff([1], ["a"])];
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  try {
    difflib.get_close_matches("a", words, 0);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(main);
