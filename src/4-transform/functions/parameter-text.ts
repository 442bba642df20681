import type { ParameterKind } from "../../ir/python/index.ts";

/** A parameter as far as its text says it: `default` is null where there is none. */
interface Named {
  readonly kind: ParameterKind;
  readonly name: string;
  readonly default: object | string | null;
}

/** `host, port=, *, failures=` */
export function parameterText(parameters: readonly Named[]): string {
  const parts: string[] = [];
  let star = false;
  parameters.forEach((each, index) => {
    if (each.kind === "keyword-only" && !star) {
      parts.push("*");
      star = true;
    }
    if (each.kind === "var-positional") star = true;
    const prefix = each.kind === "var-positional" ? "*" : each.kind === "var-keyword" ? "**" : "";
    parts.push(`${prefix}${each.name}${each.default === null ? "" : "="}`);
    if (each.kind === "positional-only" && parameters[index + 1]?.kind !== "positional-only") parts.push("/");
  });
  return parts.join(", ");
}
