/** The assertions that compare containers and say where they differ. */
import { call_method } from "../../core/attributes/call_method.ts";
import { dict } from "../../builtins/dict/index.ts";
import { frozenset, set } from "../../builtins/set/index.ts";
import { list } from "../../builtins/list/index.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import { str as str_type } from "../../builtins/str/str.ts";
import { tuple } from "../../core/tuple.ts";
import { isinstance } from "../../core/class/isinstance.ts";
import { type } from "../../core/class/type.ts";
import { eq, ne } from "../../core/eq.ts";
import { AttributeError, caught, IndexError, NotImplementedError, TypeError } from "../../core/exceptions/index.ts";
import { getitem } from "../../core/items/index.ts";
import { iter } from "../../core/iter.ts";
import { len } from "../../core/len.ts";
import { truth } from "../../core/truth.ts";
import { class_name_of } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { ndiff } from "../diff.ts";
import { safe_repr, shortened_reprs } from "../text.ts";
import { Assertions, fail } from "./Assertions.ts";

/** What a test case can assert of containers; part of {@link TestCase}. */
export class ContainerAssertions extends Assertions {
  /** `self.addTypeEqualityFunc(typeobj, function)` @example this.addTypeEqualityFunc(Point, compare) */
  addTypeEqualityFunc(typeobj: Py, function_: Py): void {
    (this as Py)._type_equality_funcs.set(typeobj, function_);
  }

  override _equality_function(cls: Py): Py {
    const own: Py = (this as Py)._type_equality_funcs.get(cls);
    if (own !== undefined) return own;
    switch (cls) {
      case dict: return "assertDictEqual";
      case list: return "assertListEqual";
      case tuple: return "assertTupleEqual";
      case set: return "assertSetEqual";
      case frozenset: return "assertSetEqual";
      case str_type: return "assertMultiLineEqual";
      default: return undefined;
    }
  }

  /** `self.assertSequenceEqual(seq1, seq2, msg=None, seq_type=None)` @example this.assertSequenceEqual([1, 2], tuple(1, 2)) */
  assertSequenceEqual(seq1: Py, seq2: Py, msg: Py = null, seq_type: Py = null): void {
    const name = seq_type === null ? "sequence" : class_name_of(seq_type);
    if (seq_type !== null) {
      if (!isinstance(seq1, seq_type)) throw new this.failureException(`First sequence is not a ${name}: ${safe_repr(seq1)}`);
      if (!isinstance(seq2, seq_type)) throw new this.failureException(`Second sequence is not a ${name}: ${safe_repr(seq2)}`);
    }
    const found = sequence_difference(seq1, seq2, name, seq_type === null);
    if (found !== null) fail(this, msg, this._truncateMessage(found, `\n${ndiff(repr_lines(seq1), repr_lines(seq2)).join("\n")}`));
  }

  _truncateMessage(message: string, diff: string): string {
    const { maxDiff } = this;
    if (maxDiff === null || diff.length <= maxDiff) return message + diff;
    return `${message}\nDiff is ${diff.length} characters long. Set self.maxDiff to None to see it.`;
  }

  /** `self.assertListEqual(list1, list2, msg=None)` @example this.assertListEqual(items, [1, 2]) */
  assertListEqual(list1: Py, list2: Py, msg: Py = null): void {
    this.assertSequenceEqual(list1, list2, msg, list);
  }

  /** `self.assertTupleEqual(tuple1, tuple2, msg=None)` @example this.assertTupleEqual(pair, tuple(1, 2)) */
  assertTupleEqual(tuple1: Py, tuple2: Py, msg: Py = null): void {
    this.assertSequenceEqual(tuple1, tuple2, msg, tuple);
  }

  /** `self.assertSetEqual(set1, set2, msg=None)` @example this.assertSetEqual(seen, set([1, 2])) */
  assertSetEqual(set1: Py, set2: Py, msg: Py = null): void {
    const difference = (a: Py, b: Py, which: string): Py => {
      try {
        return call_method(a, "difference", b);
      } catch (thrown) {
        const error = caught(thrown);
        if (error instanceof TypeError) this.fail(`invalid type when attempting set difference: ${str(error)}`);
        if (error instanceof AttributeError) this.fail(`${which} argument does not support set difference: ${str(error)}`);
        throw error;
      }
    };
    const [first, second] = [difference(set1, set2, "first"), difference(set2, set1, "second")];
    const lines: string[] = [];
    if (truth(first)) lines.push("Items in the first set but not the second:", ...[...iter(first)].map((item) => repr(item)));
    if (truth(second)) lines.push("Items in the second set but not the first:", ...[...iter(second)].map((item) => repr(item)));
    if (lines.length > 0) fail(this, msg, lines.join("\n"));
  }

  /** `self.assertDictEqual(d1, d2, msg=None)` @example this.assertDictEqual(config, expected) */
  assertDictEqual(d1: Py, d2: Py, msg: Py = null): void {
    this.assertIsInstance(d1, dict, "First argument is not a dictionary");
    this.assertIsInstance(d2, dict, "Second argument is not a dictionary");
    if (ne(d1, d2)) fail(this, msg, this._truncateMessage(shortened_reprs(d1, d2).join(" != "), `\n${ndiff(repr_lines(d1), repr_lines(d2)).join("\n")}`));
  }

  /** `self.assertCountEqual(first, second, msg=None)`: the same elements as often, in any order. @example this.assertCountEqual(names, ["b", "a"]) */
  assertCountEqual(first: Py, second: Py, msg: Py = null): void {
    const left = counted([...iter(first)]);
    const right = counted([...iter(second)]);
    const lines: string[] = [];
    const differs = (element: Py, a: number, b: number): void => {
      if (a !== b) lines.push(`First has ${a}, Second has ${b}:  ${repr(element)}`);
    };
    for (const { element, count } of left) differs(element, count, right.find((other) => eq(other.element, element))?.count ?? 0);
    for (const { element, count } of right) if (!left.some((other) => eq(other.element, element))) differs(element, 0, count);
    if (lines.length > 0) fail(this, msg, ["Element counts were not equal:", ...lines].join("\n"));
  }

  /** `self.assertMultiLineEqual(first, second, msg=None)` @example this.assertMultiLineEqual(page, expected) */
  assertMultiLineEqual(first: Py, second: Py, msg: Py = null): void {
    this.assertIsInstance(first, str_type, "First argument is not a string");
    this.assertIsInstance(second, str_type, "Second argument is not a string");
    if (eq(first, second)) return;
    const message = shortened_reprs(first, second).join(" != ");
    // The difference of very long texts would take for ever.
    if (first.length > DIFF_THRESHOLD || second.length > DIFF_THRESHOLD) return this._baseAssertEqual(first, second, msg);
    const diff = ndiff(presplit(first), presplit(second)).map((line) => (line.endsWith("\n") ? line : `${line}\n`)).join("");
    fail(this, msg, this._truncateMessage(message, `\n${diff.endsWith("\n") ? diff.slice(0, -1) : diff}`));
  }
}

const DIFF_THRESHOLD = 2 ** 16;

function presplit(text: string): string[] {
  return text.split(/(?<=\n)/).map((line) => (line.endsWith("\n") ? line : `${line}\n`));
}

function repr_lines(x: Py): string[] {
  return safe_repr(x).split("\n");
}

/** Each different element with how often it is there. */
function counted(elements: readonly Py[]): { element: Py; count: number }[] {
  const found: { element: Py; count: number }[] = [];
  for (const element of elements) {
    const known = found.find((each) => eq(each.element, element));
    if (known === undefined) found.push({ element, count: 1 });
    else known.count++;
  }
  return found;
}

function length_of(x: Py): number | null {
  try {
    return len(x);
  } catch (thrown) {
    const error = caught(thrown);
    if (error instanceof TypeError || error instanceof NotImplementedError) return null;
    throw error;
  }
}

/** An item, or undefined where there is none. */
function item_of(x: Py, index: number): Py {
  try {
    return getitem(x, index);
  } catch (thrown) {
    const error = caught(thrown);
    if (error instanceof TypeError || error instanceof IndexError || error instanceof NotImplementedError) return undefined;
    throw error;
  }
}

/** How two sequences differ; null where they are equal. */
function sequence_difference(seq1: Py, seq2: Py, name: string, any_type: boolean): string | null {
  const [len1, len2] = [length_of(seq1), length_of(seq2)];
  if (len1 === null) return `First ${name} has no length.    Non-sequence?`;
  if (len2 === null) return `Second ${name} has no length.    Non-sequence?`;
  if (eq(seq1, seq2)) return null;
  const [text1, text2] = shortened_reprs(seq1, seq2);
  let message = `${name.charAt(0).toUpperCase()}${name.slice(1)}s differ: ${text1} != ${text2}\n`;
  let different = false;
  for (let i = 0; i < Math.min(len1, len2) && !different; i++) {
    const [item1, item2] = [item_of(seq1, i), item_of(seq2, i)];
    different = item1 === undefined || item2 === undefined || ne(item1, item2);
    if (item1 === undefined) message += `\nUnable to index element ${i} of first ${name}\n`;
    else if (item2 === undefined) message += `\nUnable to index element ${i} of second ${name}\n`;
    else if (different) message += `\nFirst differing element ${i}:\n${shortened_reprs(item1, item2).join("\n")}\n`;
  }
  if (!different && len1 === len2 && any_type && type(seq1) !== type(seq2)) return null;
  if (len1 === len2) return message;
  const [longer, which, shorter] = len1 > len2 ? [seq1, "First", len2] : [seq2, "Second", len1];
  message += `\n${which} ${name} contains ${Math.abs(len1 - len2)} additional elements.\n`;
  const extra: Py = item_of(longer, shorter);
  return message + (extra === undefined ? `Unable to index element ${shorter} of ${which.toLowerCase()} ${name}\n` : `First extra element ${shorter}:\n${safe_repr(extra)}\n`);
}
