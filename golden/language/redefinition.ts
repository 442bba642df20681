/** Functions and classes that are defined again: the name stands for the last one. */

import { print, tuple } from "py2ts-runtime";

function deco(f: (...args: any[]) => any): (...args: any[]) => any {
  return f;
}

let g: (...args: any[]) => any = deco(function g(): number {
  return 1;
});

g = deco(function g(): number {
  return 2;
});

let h: (...args: any[]) => any = function (): number {
  return 1;
};

print(h(), g());

h = function (): string {
  return "two";
};

let K = class K {
  static a = 1;
};

const old = K;

K = class K {
  static a = 2;
};

function outer(): readonly [number, number[]] {
  let k: (...args: any[]) => any = function (): number {
    return 1;
  };
  const first = k();

  k = function (): number[] {
    return [2];
  };
  return tuple(first, k());
}

print(h(), K.a, old.a, outer());
