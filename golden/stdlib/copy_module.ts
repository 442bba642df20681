/** copy as programs use it. */

import {
  Exception,
  getitem,
  issubclass,
  print,
  type_name,
} from "py2ts-runtime";
import * as copy from "py2ts-runtime/copy";
import { deepcopy } from "py2ts-runtime/copy";

class Board {
  cells: number[][];
  constructor(cells: number[][]) {
    this.cells = cells;
  }
}

class Counted {
  n: number;
  constructor(n: number) {
    this.n = n;
  }

  __copy__(): Counted {
    return new Counted(this.n + 1);
  }

  __deepcopy__(memo: any): Counted {
    return new Counted(this.n + 100);
  }
}

const board = new Board([[1, 2], [3]]);
const shallow = copy.copy(board);
const deep = deepcopy(board);
getitem(board.cells, 0).push(9);
print(
  shallow.cells,
  deep.cells,
  shallow.cells === board.cells,
  type_name(deep),
);
print(copy.copy(new Counted(1)).n, getitem(deepcopy([new Counted(1)]), 0).n);
const shared = [1];
const both = deepcopy([shared, shared]);
print(
  getitem(both, 0) === getitem(both, 1),
  getitem(both, 0) === shared,
  getitem(copy.copy(new Map<number, number[]>([[1, shared]])), 1) === shared,
);
print(issubclass(copy.Error, Exception));
