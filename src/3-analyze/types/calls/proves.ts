/** Whether a value is proven to be what a row asks for. */
import type { TypeNotation } from "../../../maps/signature.ts";
import type { Atom, Value } from "../domain/value.ts";
import type { Inference } from "../inference.ts";

export function valueProves(value: Value, notation: string, inference: Inference): boolean {
  const type = inference.maps.type(notation);
  return !value.unknown && value.atoms.size > 0 && [...value.atoms.values()].every((atom) => atomProves(atom, type, inference));
}

function holds(held: Value, type: TypeNotation, inference: Inference): boolean {
  return !held.unknown && [...held.atoms.values()].every((each) => atomProves(each, type, inference));
}

export function atomProves(atom: Atom, type: TypeNotation, inference: Inference): boolean {
  switch (type.kind) {
    case "variable": return true;
    case "union": return type.members.some((member) => atomProves(atom, member, inference));
    case "callable": return atom.kind === "function" || atom.kind === "callable" || atom.kind === "library-function" || atom.kind === "library-class" || atom.kind === "class";
    case "tuple": {
      if (atom.kind !== "tuple") return false;
      const { rest } = type;
      if (rest !== null) return [...atom.elements, ...(atom.rest === null ? [] : [atom.rest])].every((held) => holds(held, rest, inference));
      return atom.rest === null && atom.elements.length === type.elements.length && atom.elements.every((held, index) => { const asked = type.elements[index]; return asked !== undefined && holds(held, asked, inference); });
    }
    case "literal": return atom.kind === "int" && atom.low === atom.high ? type.values.includes(atom.low) : atom.kind === "str" && atom.value !== null && type.values.includes(atom.value);
    case "named": return named(atom, type, inference);
  }
}

function named(atom: Atom, type: Extract<TypeNotation, { kind: "named" }>, inference: Inference): boolean {
  const inner = (held: Value, index: number): boolean => {
    const argument = type.arguments[index];
    return argument === undefined || holds(held, argument, inference);
  };
  switch (type.name) {
    case "object": return true;
    case "None": return atom.kind === "none";
    case "bool": case "bytes": case "str": case "slice": case "range": case "float": return atom.kind === type.name;
    case "int": return atom.kind === "int";
    case "small": return atom.kind === "int" && atom.small;
    case "natural": case "count": return atom.kind === "int" && atom.small && atom.low >= 0;
    case "positive": return atom.kind === "int" && atom.small && atom.low > 0;
    case "nonzero": return atom.kind === "int" && atom.small && (atom.low > 0 || atom.high < 0);
    case "number": return atom.kind === "float" || (atom.kind === "int" && atom.small);
    case "ascii": return atom.kind === "str" && atom.ascii;
    case "nonempty": return atom.kind === "str" && atom.value !== null && atom.value !== "";
    case "list": return atom.kind === "list" && inner(inference.solver.read(atom.cell), 0);
    case "set": return atom.kind === "set" && !atom.frozen && inner(inference.solver.read(atom.cell), 0);
    case "frozenset": return atom.kind === "set" && atom.frozen;
    case "dict": return atom.kind === "dict" && inner(inference.solver.read(atom.key), 0);
    default: return atom.kind === "library" && atom.row.name === type.name;
  }
}
