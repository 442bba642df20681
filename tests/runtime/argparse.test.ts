import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as argparse from "../../src/runtime/argparse/index.ts";
import { float, int, repr, str, SystemExit, BaseException, tuple_from } from "../../src/runtime/index.ts";
import { set_stderr, set_stdout, stderr, stdout } from "../../src/runtime/platform/stdio.ts";
import type { Py } from "../../src/runtime/core/value.ts";

type Argument = readonly [names: string[], options: Record<string, Py>];
interface Spec {
  readonly options: Record<string, Py>;
  readonly formatter: keyof typeof argparse;
  readonly arguments: readonly Argument[];
  readonly exclusive?: readonly [required: boolean, Argument[]];
  readonly group?: readonly [title: string, description: string, Argument[]];
  readonly subparsers?: readonly [options: Record<string, Py>, (readonly [name: string, options: Record<string, Py>, Argument[]])[]];
}
type Outcome = readonly [out: string, err: string, result: string | number];

const types: Record<string, Py> = { int, float, str };

function add(container: Py, rows: readonly Argument[]): void {
  for (const [names, given] of rows) {
    const options = { ...given };
    if ("type" in options) options["type"] = types[options["type"]];
    if (options["action"] === "boolean") options["action"] = argparse.BooleanOptionalAction;
    if (Array.isArray(options["metavar"])) options["metavar"] = tuple_from(options["metavar"]);
    container.add_argument(...names, options);
  }
}

function build(spec: Spec): Py {
  const parser = new argparse.ArgumentParser({ formatter_class: argparse[spec.formatter], ...spec.options });
  add(parser, spec.arguments);
  if (spec.exclusive) add(parser.add_mutually_exclusive_group({ required: spec.exclusive[0] }), spec.exclusive[1]);
  if (spec.group) add(parser.add_argument_group(spec.group[0], spec.group[1]), spec.group[2]);
  if (spec.subparsers) {
    const commands = parser.add_subparsers(spec.subparsers[0]);
    for (const [name, options, rows] of spec.subparsers[1]) add(commands.add_parser(name, options), rows);
  }
  return parser;
}

/** A stream that keeps what is written; a plain object would be keyword arguments. */
class Sink {
  text = "";

  write(text: string): void {
    this.text += text;
  }
}

function outcome(spec: Spec, argv: string[], columns: number): Outcome {
  process.env["COLUMNS"] = String(columns);
  const [out, err] = [new Sink(), new Sink()];
  set_stdout(out);
  set_stderr(err);
  try {
    const result = repr(build(spec).parse_args(argv));
    return [out.text, err.text, result];
  } catch (error) {
    if (error instanceof SystemExit) return [out.text, err.text, error.code];
    if (!(error instanceof BaseException)) throw error;
    return [out.text, err.text, error.toString()];
  } finally {
    set_stdout(stdout);
    set_stderr(stderr);
  }
}

describe("argparse", () => {
  const rows: [Spec, string[], number, Outcome][] = JSON.parse(readFileSync(new URL("../oracle/py_argparse.json", import.meta.url), "utf8"));
  it.each(rows.map((row, i) => [i, JSON.stringify(row[1]), row] as const))("%i: %s", (_i, _argv, [spec, argv, columns, expected]) => {
    expect(outcome(spec, argv, columns)).toEqual(expected);
  });
});
