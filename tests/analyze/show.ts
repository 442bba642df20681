/** Types as short text, for comments in tests. */
import type { Type } from "../../src/3-analyze/types.ts";

export function show(type: Type): string {
  switch (type.kind) {
    case "int": return `int${type.small ? " small" : ""}`;
    case "float": return type.boxed ? "float boxed" : "float";
    case "str": return "str";
    case "list": return `list[${show(type.element)}]`;
    case "set": return `${type.frozen ? "frozenset" : "set"}[${show(type.element)}]${type.native ? " native" : ""}`;
    case "dict": return `dict[${show(type.key)}, ${show(type.value)}]${type.native ? " native" : ""}`;
    case "tuple": return `tuple[${[...type.elements.map(show), ...(type.rest === null ? [] : [`*${show(type.rest)}`])].join(", ")}]`;
    case "instance": return type.name;
    case "class": return `type[${type.name}]`;
    case "library": return `${type.row.name}${type.arguments.length > 0 ? `[${type.arguments.map(show).join(", ")}]` : ""}`;
    case "library-class": return `type[${type.row.name}]`;
    case "function": return type.receiver === null ? "function" : "method";
    case "library-function": return `function ${type.name}`;
    case "callable": return `callable -> ${show(type.result)}`;
    case "module": return `module ${type.name}`;
    case "coroutine": return `coroutine[${show(type.result)}]`;
    case "generator": return `generator[${show(type.yields)}]`;
    case "async-generator": return `async generator[${show(type.yields)}]`;
    case "iterable": return `${type.async ? "async " : ""}iterable[${show(type.element)}]`;
    case "union": return type.members.map(show).sort().join(" | ");
    case "type-parameter": return type.name;
    default: return type.kind;
  }
}
