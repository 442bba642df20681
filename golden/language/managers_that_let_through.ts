/** Managers made by generators: which of them let every exception through. */

import { enter, int, print, ValueError } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { contextmanager, suppress } from "py2ts-runtime/contextlib";

const span = contextmanager(function* span(n: string): Generator<string> {
  print("in", n);
  try {
    yield n;
  } finally {
    print("out", n);
  }
});
const eat = contextmanager(function* eat(): Generator<number> {
  try {
    yield 1;
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("eaten");
  }
});
function f(x: number): number {
  const scope = enter(span("a"));
  try {
    const s = scope.value;
    return s.length + x;
  } catch (error) {
    scope.failed(error);
    throw error;
  } finally {
    scope.exit();
  }
}
function g(x: number): number | null {
  const scope = enter(eat());
  try {
    if (x) {
      throw new ValueError();
    }
    return 5;
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return null;
}
async function h(x: number): Promise<number> {
  const scope = enter(span("h"));
  try {
    await asyncio.sleep(0);
    return x * 2;
  } catch (error) {
    scope.failed(error);
    throw error;
  } finally {
    scope.exit();
  }
}
print(f(1) + 1, g(0), g(1), (await asyncio.run(() => h(2))) + 1);
function quiet(): suppress {
  return new suppress(ValueError);
}
function k(): number | null {
  const scope = enter(quiet());
  try {
    int("x");
    return 3;
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return null;
}
print(k());
