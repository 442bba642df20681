/** Classes that stand on a chain of `extends` and are none of Python's. */
const layers: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Whether a class on the chain is none of Python's. */
export function is_layer(cls: object): boolean {
  return layers.has(cls);
}

/** Says so of a class. */
export function mark_layer(cls: object): void {
  layers.add(cls);
}
