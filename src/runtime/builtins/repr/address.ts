/** Addresses, as `repr` and `id` show them. */

const addresses: { known?: WeakMap<object, number>; next: number } = { next: 0x7f3c_4a00_1000 };

/**
 * The address of an object: made up when it is first asked for, the same ever after, different for every object.
 *
 * @example address(new Thing()) // 139897062363136
 */
export function address(x: object): number {
  addresses.known ??= new WeakMap();
  let found = addresses.known.get(x);
  if (found === undefined) {
    found = addresses.next;
    addresses.next += 48;
    addresses.known.set(x, found);
  }
  return found;
}

/**
 * The address as `repr` shows it.
 *
 * @example `<Thing object at ${hex_address(x)}>` // "<Thing object at 0x7f3c4a001000>"
 */
export function hex_address(x: object): string {
  return `0x${address(x).toString(16)}`;
}
