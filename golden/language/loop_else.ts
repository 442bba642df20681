/** The else of loops runs unless the loop was left by break. */

import { check_global, enumerate, print, range } from "py2ts-runtime";

function find(items: string[], wanted: string): void {
  let completed = true;
  for (const [index, item] of enumerate(items)) {
    if (item === wanted) {
      print("found at", index);
      completed = false;
      break;
    }
  }
  if (completed) {
    print("not found:", wanted);
  }
}

find(["a", "b"], "b");
find(["a", "b"], "c");
find([], "d");

let n = 5;
while (n) {
  n--;
  if (n === 2) {
    continue;
  }
  print(n, { end: " " });
}
print("| done");

for (const i of range(10, 0, -3)) {
  print(i, { end: "," });
}
print();
let outer: number | undefined;
let inner: number | undefined;
for (outer of range(3)) {
  let completed = true;
  for (inner of range(3)) {
    if (inner! === outer!) {
      completed = false;
      break;
    }
    print(outer!, inner!);
  }
  if (completed) {
    print("never", outer!);
  }
}
print(check_global(outer, "outer"), check_global(inner, "inner"));
