/** Attribute names that JavaScript keeps for itself. The runtime's `mangle` does the same for names known only at run time. */
const owned = new Set(["constructor", "prototype", "__proto__"]);

/** @returns the property name that stands for a Python attribute. */
export function mangle(name: string): string {
  return owned.has(name) ? `${name}_` : name;
}

const ownedByFunctions = new Set(["name", "length", "caller", "arguments"]);

/** The same for attributes of classes, which are functions. */
export function mangleStatic(name: string): string {
  return ownedByFunctions.has(name) ? `${name}_` : mangle(name);
}
