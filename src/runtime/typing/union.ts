/** Unions of types as typing has them. */
import { eq } from "../core/eq.ts";
import { Union as UnionType } from "../core/union.ts";
import type { Py } from "../core/value.ts";
import { ForwardRef } from "./ForwardRef.ts";
import { Union } from "./forms.ts";
import { UnionForm } from "./GenericForm.ts";

/** The union of types: nested unions are part of it, each member counts once, and of a single type it is that type. */
export function union(types: readonly Py[]): Py {
  const members: Py[] = [];
  for (const type of types.flatMap((each): readonly Py[] => (each instanceof UnionForm || each instanceof UnionType ? [...each.__args__] : [converted(each)]))) {
    if (!members.some((each) => each === type || eq(each, type))) members.push(type);
  }
  return members.length === 1 ? members[0] : new UnionForm(Union, members, "typing.Union");
}

/** Texts are references to types that come later. */
export function converted(type: Py): Py {
  return typeof type === "string" ? new ForwardRef(type) : type;
}
