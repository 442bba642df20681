import {
  call,
  call_method,
  getattr,
  ImportError,
  ModuleNotFoundError,
  print,
  type_name,
} from "py2ts-runtime";
import { timeout } from "py2ts-runtime/asyncio";
import * as json from "py2ts-runtime/json";

// speed
const uvloop = null;
let thing!: null;
try {
  throw new ModuleNotFoundError("No module named 'fancy'", { name: "fancy" });
} catch (e) {
  if (!(e instanceof ImportError)) {
    throw e;
  }
  print(type_name(e), e, e.name);
  thing = null;
}
try {
  print("before");
  throw new ModuleNotFoundError("No module named 'fancy'", { name: "fancy" });
  call(print, "never");
} catch (e) {
  if (!(e instanceof ModuleNotFoundError)) {
    throw e;
  }
  print(type_name(e), e, e.name);
}
print("there");

const HAS = false;

function f(): number[] {
  return [0, 0, 0];
}

print(
  uvloop,
  thing,
  json.dumps([1]),
  json.loads("[1]"),
  getattr(timeout, "__name__"),
  HAS,
  f(),
);
if (uvloop !== null) {
  call_method(uvloop, "install");
}
