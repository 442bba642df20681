import { print } from "../../../../src/runtime/builtins/print/print.ts";

for (let n = 0; n < 100_000; n++) {
  print("line", n);
}
