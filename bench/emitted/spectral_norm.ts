import { measure } from "../measure/workload.ts";

function element(i: number, j: number): number {
  return 1 / (Math.floor(((i + j) * (i + j + 1)) / 2) + i + 1);
}

function times(vector: number[]): number[] {
  return vector.map((_, i) => vector.reduce((sum, x, j) => sum + element(i, j) * x, 0));
}

function transposedTimes(vector: number[]): number[] {
  return vector.map((_, i) => vector.reduce((sum, x, j) => sum + element(j, i) * x, 0));
}

measure(() => {
  let u = new Array<number>(280).fill(1);
  let v = u;
  for (let i = 0; i < 10; i++) {
    v = transposedTimes(times(u));
    u = transposedTimes(times(v));
  }
  const upper = u.reduce((sum, a, i) => sum + a * v[i]!, 0);
  const lower = v.reduce((sum, b) => sum + b * b, 0);
  console.log(Math.sqrt(upper / lower).toFixed(9));
});
