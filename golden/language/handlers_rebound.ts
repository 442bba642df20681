/** Handlers within handlers that bind one name, and handlers that give their name something else. */

import {
  caught,
  Exception,
  handled_again,
  handling,
  KeyError,
  print,
  repr,
  RuntimeError,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

function f(): void {
  try {
    throw new ValueError("a");
  } catch (error2) {
    let e = caught(error2);
    if (!(e instanceof Exception)) {
      throw e;
    }
    const before = handling(e);
    try {
      print(e);
      e = new KeyError("k");
      print(repr(e));
    } finally {
      handled_again(before);
    }
  }
  try {
    throw new ValueError("b");
  } catch (error2) {
    let error = caught(error2);
    if (!(error instanceof Exception)) {
      throw error;
    }
    const before = handling(error);
    try {
      print(error);
      try {
        throw new KeyError("c");
      } catch (error2) {
        if (!(error2 instanceof KeyError)) {
          throw error2;
        }
        error = error2;
        print("inner", repr(error));
      }
    } finally {
      handled_again(before);
    }
  }
  let exc!: ValueError | KeyError | RuntimeError | TypeError | null;
  try {
    throw new ValueError("d");
  } catch (thrown) {
    const error2 = caught(thrown);
    if (error2 instanceof ValueError || error2 instanceof KeyError) {
      exc = error2;
      const before = handling(error2);
      try {
        for (let i = 0; i < 2; i++) {
          exc = new RuntimeError(i);
        }
        print(repr(exc));
      } finally {
        handled_again(before);
      }
    } else if (error2 instanceof TypeError) {
      exc = error2;
      const before = handling(error2);
      try {
        exc = null;
      } finally {
        handled_again(before);
      }
    } else {
      throw error2;
    }
  }
}
f();
try {
  throw new ValueError("b");
} catch (error2) {
  let error = caught(error2);
  if (!(error instanceof Exception)) {
    throw error;
  }
  const before = handling(error);
  try {
    try {
      throw new KeyError("c");
    } catch (error2) {
      if (!(error2 instanceof KeyError)) {
        throw error2;
      }
      error = error2;
      print("inner", repr(error));
    }
  } finally {
    handled_again(before);
  }
}
async function g(): Promise<void> {
  try {
    throw new ValueError("b");
  } catch (error2) {
    let error = caught(error2);
    if (!(error instanceof Exception)) {
      throw error;
    }
    const before = handling(error);
    try {
      try {
        throw new KeyError("c");
      } catch (error2) {
        if (!(error2 instanceof KeyError)) {
          throw error2;
        }
        error = error2;
        print("inner", repr(error), repr(error.__context__));
      }
    } finally {
      handled_again(before);
    }
  }
}
await asyncio.run(g);
