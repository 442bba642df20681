/** The names that JavaScript owns on every object, and those it owns on classes and functions. */
const OBJECT_NAMES: readonly string[] = ["constructor", "prototype", "__proto__"];
const STATIC_NAMES: readonly string[] = ["name", "length", "caller", "arguments"];

/**
 * The JavaScript name of a Python attribute: names that JavaScript owns get a trailing `_`.
 *
 * @param is_static whether it is an attribute of a class or function
 * @example mangle("constructor", false) // "constructor_"
 */
export function mangle(name: string, is_static: boolean): string {
  return OBJECT_NAMES.includes(name) || (is_static && STATIC_NAMES.includes(name)) ? `${name}_` : name;
}

/**
 * The Python name of a JavaScript property, the inverse of {@link mangle}.
 */
export function unmangle(key: string): string {
  return key.endsWith("_") && [...OBJECT_NAMES, ...STATIC_NAMES].includes(key.slice(0, -1)) ? key.slice(0, -1) : key;
}
