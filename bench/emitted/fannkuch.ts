import { measure } from "../measure/workload.ts";

function fannkuch(n: number): [number, number] {
  let checksum = 0;
  let most = 0;
  const permutation = Array.from({ length: n }, (_, i) => i);
  const count = new Array<number>(n).fill(0);
  let left = n;
  for (let number = 0; ; number++) {
    for (; left !== 1; left--) count[left - 1] = left;
    const stack = permutation.slice();
    let flips = 0;
    for (let first = stack[0]!; first !== 0; first = stack[0]!) {
      for (let low = 0, high = first; low < high; low++, high--) {
        const kept = stack[low]!;
        stack[low] = stack[high]!;
        stack[high] = kept;
      }
      flips++;
    }
    most = Math.max(most, flips);
    checksum += number % 2 === 0 ? flips : -flips;
    for (;;) {
      if (left === n) return [checksum, most];
      const moved = permutation.shift()!;
      permutation.splice(left, 0, moved);
      count[left]!--;
      if (count[left]! > 0) break;
      left++;
    }
  }
}

measure(() => {
  const [checksum, most] = fannkuch(9);
  console.log(`${checksum}\nPfannkuchen(9) = ${most}`);
});
