/** Calls of the names that the compiler itself treats. */
import type { NodeId } from "../../../ir/span.ts";
import { bool, never, none, of, unknown, type AtomOf, type Value } from "../domain/value.ts";
import type { Inference } from "../inference.ts";
import { allValues, type Arguments } from "./arguments.ts";
import { callFunctionValue } from "./call-value.ts";
import { observe } from "./construct.ts";

export function callSpecial(callee: AtomOf<"special">, args: Arguments, node: NodeId, inference: Inference): Value {
  const [first] = args.positional;
  switch (callee.name) {
    case "isinstance":
      // The answer may hang on whether a number is an int or a float.
      if (first !== undefined) observe(first, inference);
      return bool;
    case "issubclass": case "callable": case "hasattr": return bool;
    case "property": case "cached_property": return first === undefined ? unknown : of({ kind: "property", getter: first, setter: args.positional[1] ?? null });
    case "staticmethod": return first === undefined ? unknown : of({ kind: "static-method", inner: first });
    case "classmethod": return first === undefined ? unknown : of({ kind: "class-method", inner: first });
    case "dataclass": case "total_ordering": case "overload": case "abstractmethod": case "abstractproperty": case "abstractclassmethod": case "abstractstaticmethod": case "final": case "override": case "runtime_checkable":
      return first ?? of({ kind: "callable", parameters: null, result: never, identity: true });
    case "wraps": case "update_wrapper": return of({ kind: "callable", parameters: null, result: never, identity: true });
    case "field": return fieldValue(args, node, inference);
    case "TypeVar": case "ParamSpec": case "TypeVarTuple": case "NewType": case "TypeAliasType": return unknown;
    case "super": return unknown;
    default:
      for (const value of allValues(args)) inference.solver.escape(value);
      return callee.name === "print" ? none : unknown;
  }
}

/** The call in the class body; the constructor looks at its arguments again. */
function fieldValue(args: Arguments, node: NodeId, inference: Inference): Value {
  const given = args.keywords.get("default");
  if (given !== undefined) return given;
  const factory = args.keywords.get("default_factory");
  return factory === undefined ? unknown : callFunctionValue(factory, [], node, inference);
}
