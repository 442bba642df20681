/** exit() and quit() end the program as SystemExit does. */

import { call, exit, print, quit, SystemExit, type_name } from "py2ts-runtime";

function attempt(end: any, ...args: (number | string | null)[]): void {
  try {
    call(end, ...args);
  } catch (error) {
    if (!(error instanceof SystemExit)) {
      throw error;
    }
    print(type_name(error), error.code, error.args);
  }
}

attempt(exit);
attempt(quit, 3);
attempt(exit, "a message");
attempt(exit, null);
try {
  exit(2);
} finally {
  print("on the way out");
}
print("never");
