/** The name that `__private` has inside a class: `_Class__private`. */
export function privateName(name: string, className: string | null): string {
  if (className === null || !name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name;
  const stripped = className.replace(/^_+/, "");
  return stripped === "" ? name : `_${stripped}${name}`;
}
