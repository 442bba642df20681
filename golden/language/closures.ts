/** Closures bind late, and nonlocal assigns through. */

import { check_global, print, range, tuple } from "py2ts-runtime";

function counter(): (...args: any[]) => any {
  let count!: number;
  count = 0;

  function increment(by = 1): number {
    count += by;
    return count;
  }

  return increment;
}

function late(): ((...args: any[]) => any)[] {
  const items: ((...args: any[]) => any)[] = [];
  {
    let i!: number;
    for (i of range(3)) {
      items.push(() => i);
    }
  }
  return items;
}

function early(): ((...args: any[]) => any)[] {
  const items: ((...args: any[]) => any)[] = [];
  for (let i = 0; i < 3; i++) {
    const i_default2 = i;
    items.push((i: number = i_default2) => i);
  }
  return items;
}

function in_loop(): number[] {
  const functions: ((...args: any[]) => any)[] = [];
  let n!: number;
  for (n of range(3)) {
    function show(): number {
      return n * 10;
    }
    functions.push(show);
  }
  return Array.from(functions, (f) => f());
}

let total!: number;
total = 0;

function add(n: number): void {
  total += n;
}

const tick = counter();
print(tick(), tick(5), tick());
print(
  Array.from(late(), (f) => f()),
  Array.from(early(), (f) => f()),
  in_loop(),
);
let n: number | undefined;
for (n of tuple(1, 2, 3)) {
  add(n!);
}
print(total, check_global(n, "n"));
