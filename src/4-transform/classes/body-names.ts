/** Names that a class body binds: attributes of the class, which is `this` while the body runs. */
import type { Binding } from "../../3-analyze/facts.ts";
import type { TsMember } from "../../ir/target/index.ts";
import type { Context } from "../context.ts";
import { mangleStatic } from "../mangle.ts";

/** Whether a binding belongs to the class body that is being translated. */
export function isBodyName(binding: Binding | null, cx: Context): boolean {
  return binding !== null && cx.frame.kind === "class" && cx.frame.class !== null && binding.scope === cx.frame.class;
}

/** `this.name` */
export function bodyName(name: string): TsMember {
  return { kind: "member", object: { kind: "this", origin: null }, name: mangleStatic(name), optional: false, origin: null };
}
