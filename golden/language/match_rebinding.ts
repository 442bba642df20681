import { eq, getitem, gt, is_sequence, print, tuple } from "py2ts-runtime";

function f(x: number[]): readonly [number[], number] {
  let y!: number;
  const subject = x;
  if (is_sequence(subject, 1) && getitem(subject, 0) === 0) {
    y = 0;
  } else if (
    is_sequence(subject, 2) &&
    getitem(subject, 0) === 1 &&
    getitem(subject, 1) === 0 &&
    (x = x.slice(0, 0)).length > 0
  ) {
    y = 1;
  } else if (
    is_sequence(subject, 2) &&
    getitem(subject, 0) === 1 &&
    getitem(subject, 1) === 0
  ) {
    y = 2;
  } else {
    y = 3;
  }
  return tuple(x, y);
}

function g(
  x: number[] | number,
): readonly (string | number[] | number)[] | null {
  let a!: number;
  let b!: number;
  const subject = x;
  matched: {
    if (is_sequence(subject, 2) && eq(getitem(subject, 1), 0)) {
      x = getitem(subject, 0);
      if (gt(x, 5)) {
        return tuple("first", x);
      }
    }
    if (is_sequence(subject, 2)) {
      a = getitem(subject, 0);
      b = getitem(subject, 1);
      return tuple("second", a, b, x);
    }
  }
  return null;
}

print(f([1, 0]), f([0]), f([5]), g([3, 0]), g([9, 0]), g([1, 2]));
