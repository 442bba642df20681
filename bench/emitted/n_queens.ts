import { measure } from "../measure/workload.ts";

function place(row: number, size: number, columns: boolean[], rising: boolean[], falling: boolean[]): number {
  if (row === size) return 1;
  let found = 0;
  for (let column = 0; column < size; column++) {
    if (columns[column] || rising[row + column] || falling[row - column + size - 1]) continue;
    columns[column] = rising[row + column] = falling[row - column + size - 1] = true;
    found += place(row + 1, size, columns, rising, falling);
    columns[column] = rising[row + column] = falling[row - column + size - 1] = false;
  }
  return found;
}

function withBits(every: number, columns: number, rising: number, falling: number): number {
  if (columns === every) return 1;
  let found = 0;
  let free = every & ~(columns | rising | falling);
  while (free) {
    const bit = free & -free;
    free ^= bit;
    found += withBits(every, columns | bit, (rising | bit) << 1, (falling | bit) >> 1);
  }
  return found;
}

measure(() => {
  const size = 8;
  let found = 0;
  for (let i = 0; i < 120; i++) {
    found = place(0, size, new Array<boolean>(size).fill(false), new Array<boolean>(2 * size).fill(false), new Array<boolean>(2 * size).fill(false));
    found += withBits((1 << 9) - 1, 0, 0, 0);
  }
  console.log(found);
});
