/** Native forms give what the runtime's function gives, on random values of the types they ask for. */
import { compileFunction } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maps } from "../../grammar-maps/index.ts";
import type { ClassRow, FunctionRow, Variant } from "../../src/maps/define.ts";
import { MapLookup } from "../../src/maps/lookup.ts";
import * as core from "../../src/runtime/index.ts";
import { sampleOf, type Sample } from "./samples.ts";

const lookup = new MapLookup(maps);
const runtime: ReadonlyMap<string, unknown> = new Map(Object.entries(core));

/** The template as a function of its placeholders. */
function compile(template: string, names: readonly string[]): (...args: unknown[]) => unknown {
  const body = template.replaceAll("$core.", "core.").replace(/\{\*(\w+)\}/g, "...$$$1").replace(/\{(\w+)\}/g, "$$$1");
  const made = compileFunction(`return (${body});`, ["core", ...names.map((name) => `$${name}`)]);
  return (...args): unknown => Reflect.apply(made, undefined, [core, ...args]);
}

function exported(name: string): (...args: unknown[]) => unknown {
  const found = runtime.get(name);
  if (typeof found !== "function") throw new Error(`no ${name}`);
  return (...args): unknown => Reflect.apply(found, undefined, args);
}

/** What both sides give, in one form: boxes opened, iterators run dry. −0 and 0 stay apart. */
function settled(value: unknown): unknown {
  if (value instanceof core.Float) return value.value;
  if (typeof value === "string" || value === null || typeof value !== "object") return value;
  if (value instanceof Map) return [...value].map(settled);
  return Symbol.iterator in value && typeof value[Symbol.iterator] === "function" ? [...iterate(value)].map(settled) : value;
}

function* iterate(value: object): Generator<unknown> {
  if (Symbol.iterator in value && typeof value[Symbol.iterator] === "function") yield* core.iter(value);
}

/** The settled value, or the name of the exception that was raised instead. */
function outcome(action: () => unknown): unknown {
  try {
    return settled(action());
  } catch (error) {
    if (error instanceof core.BaseException) return `raises ${error.constructor.name}`;
    throw error;
  }
}

interface Case { readonly name: string; readonly row: FunctionRow | ClassRow; readonly variant: Variant; readonly owner: ClassRow | null; readonly runtimeName: string }

function casesOf(name: string, row: FunctionRow | ClassRow, owner: ClassRow | null, runtimeName: string): Case[] {
  return row.variants.map((variant) => ({ name: `${name}: ${variant.as}`, row, variant, owner, runtimeName }));
}

const cases = Object.entries(lookup.builtins.rows).flatMap(([name, row]): Case[] => {
  if (row.kind === "function") return casesOf(name, row, null, row.runtime ?? name);
  if (row.kind !== "class") return [];
  const methods = Object.entries(row.members).flatMap(([member, inner]) => (inner.kind === "function" ? casesOf(`${name}.${member}`, inner, row, inner.runtime ?? `${name}_${member}`) : []));
  return [...casesOf(name, row, null, row.runtime ?? name), ...methods];
}).filter((each) => typeof runtime.get(each.runtimeName) === "function");

/** Arguments by name, in the order of the signature, the receiver first. */
function argumentsOf({ row, variant, owner }: Case): readonly (readonly [string, fc.Arbitrary<Sample>])[] {
  const used = new Set(lookup.template(variant.as).placeholders);
  const parameters = lookup.signature(row).parameters.filter((parameter) => variant.when[parameter.name] !== "absent" && (!parameter.optional || used.has(parameter.name)));
  const key = variant.when["self"] ?? (owner === null ? null : owner.parameters.length > 0 ? `${owner.name}[${owner.parameters.map(() => "str").join(", ")}]` : owner.name);
  return [
    ...(key === null ? [] : [["self", sampleOf(key)] as const]),
    // A width of millions would only take time.
    ...parameters.map((parameter) => [parameter.name, sampleOf(parameter.name === "width" ? "natural" : variant.when[parameter.name] ?? parameter.type)] as const),
  ];
}

describe("native forms of builtin names", () => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_, each) => {
    // A `list(range(3))` and a generator are spread like a list.
    const args = argumentsOf({ ...each, variant: { ...each.variant, when: Object.fromEntries(Object.entries(each.variant.when).map(([name, type]) => [name, type.replace(/ \| range \| generator\[.*\]/, "")])) } });
    const native = compile(each.variant.as.replace(/\{\*(\w+)\}/g, "{$1}"), args.map(([name]) => name));
    const reference = exported(each.runtimeName);
    const noResult = each.row.kind === "function" && each.row.signature.endsWith("-> None");
    fc.assert(fc.property(fc.tuple(...args.map(([, sample]) => sample)), (samples) => {
      const left = outcome(() => native(...samples.map((sample) => sample.native)));
      const right = outcome(() => reference(...samples.map((sample) => sample.dynamic)));
      if (!noResult) expect(left).toEqual(right);
      expect(settled(samples[0]?.native)).toEqual(settled(samples[0]?.dynamic));
    }), { numRuns: 300 });
  });
});

const plainOperators = [...new Set(maps.operators.map((row) => row.operator))].filter((symbol) => !/[^=!<>]=$/.test(symbol));
const operatorCases = plainOperators.flatMap((symbol) => {
  const rows = lookup.operators(symbol);
  const generic = rows.at(-1);
  // The same function needs no comparison.
  const known = rows.filter((row) => row.as !== generic?.as && ![row.left, row.right ?? ""].some((type) => /bytes|object/.test(type)));
  return known.map((row) => [`${row.left} ${symbol} ${row.right ?? ""}: ${row.as}`, row, generic?.as ?? ""] as const);
});

describe("rows of operators and the generic function", () => {
  it.each(operatorCases)("%s", (_, row, generic) => {
    const names = row.right === null ? ["left"] : ["left", "right"];
    const [native, reference] = [compile(row.as, names), compile(generic, names)];
    const container = /^(dict\[K|set\[T|set\[A)/.test(row.right ?? "");
    const samples = fc.tuple(...[row.left, ...(row.right === null ? [] : [row.right])].map((type) => sampleOf(container && /^[KT]$/.test(type) ? "str" : type)));
    fc.assert(fc.property(samples, (operands) => {
      const right = outcome(() => reference(...operands.map((operand) => operand.dynamic)));
      // What does not fit is not asked of the row.
      if (row.fits && (typeof right === "bigint" || !Number.isSafeInteger(right))) return;
      const left = outcome(() => native(...operands.map((operand) => operand.native)));
      // Of a `number` only the value counts, not the sign of zero.
      if (row.result === "number" && left === 0) expect(right).toBeCloseTo(0, 300);
      else expect(left).toEqual(right);
    }), { numRuns: 300 });
  });
});
