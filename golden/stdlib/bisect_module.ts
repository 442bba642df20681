/** bisect as programs use it. */

import { getitem, len, print } from "py2ts-runtime";
import * as bisect from "py2ts-runtime/bisect";
import {
  bisect_left,
  bisect_right,
  insort,
  insort_left,
  insort_right,
} from "py2ts-runtime/bisect";

const scores = [60, 70, 70, 90];
print(
  bisect.bisect(scores, 70),
  bisect_left(scores, 70),
  bisect_right(scores, 65, 0, 2),
);
insort(scores, 65);
insort_left(scores, 70);
insort_right(scores, 100);
print(
  scores,
  bisect_left(["a", "bbb"], 2, undefined, undefined, { key: len }),
  getitem("FDCBA", bisect.bisect([60, 70, 80, 90], 85)),
);
