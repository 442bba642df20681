/** A report on the machine, as bug reports have it: only what two machines can't have in common is left out. */

import {
  eq,
  getitem,
  isinstance,
  iter,
  len,
  list,
  map,
  print,
  repr,
  slice,
  str,
  str_join,
  tuple,
  tuple_from,
  type_name,
} from "py2ts-runtime";
import * as os from "py2ts-runtime/os";
import * as platform from "py2ts-runtime/python_platform";
import * as sys from "py2ts-runtime/sys";

const report = new Map([
  ["system", platform.system()],
  ["node", platform.node()],
  ["release", platform.release()],
  ["version", platform.version()],
  ["machine", platform.machine()],
  ["processor", platform.processor()],
]);
const uname = platform.uname();
print(
  eq(report, uname._asdict()),
  eq(list(report), list(uname._asdict())),
  len(uname),
  eq(
    getitem(tuple_from(uname), slice(null, 5)),
    tuple(
      uname.system,
      uname.node,
      uname.release,
      uname.version,
      uname.machine,
    ),
  ),
);
print(
  uname.system,
  uname.processor === getitem(report, "processor"),
  uname.system === os.uname().sysname,
  uname.node === os.uname().nodename,
  uname.release === os.uname().release,
  uname.machine === os.uname().machine,
  uname.version === os.uname().version,
);
print(
  repr(uname).startsWith(`uname_result(system='${uname.system}', node=`),
  eq(uname, platform.uname()),
  isinstance(uname, tuple),
  getitem(uname, 0),
  type_name(uname),
);
print(
  platform.python_version(),
  platform.python_version_tuple(),
  platform.python_implementation(),
  repr(platform.python_branch()),
  repr(platform.python_revision()),
);
print(
  platform.python_version() ===
    str_join(
      ".",
      map(
        (part: any) => str(part),
        iter(getitem(sys.version_info, slice(null, 3))),
      ),
    ),
  sys.version.startsWith(platform.python_version()),
);
const length = platform.python_build().length;
const value = platform.python_build()[0];
const includes = sys.version.includes(value);
const python_compiler2 = platform.python_compiler();
print(length, includes, sys.version.includes(python_compiler2));
print(platform.architecture(), platform.architecture(undefined, "128bit")[0]);
const [name, version] = platform.libc_ver();
print(name, len(version) > 0, eq(platform.libc_ver(), platform.libc_ver(null)));
const whole = platform.platform();
print(
  whole.startsWith(`${uname.system}-${uname.release}-${uname.machine}`),
  whole.endsWith(`with-${name}${version}`),
  whole.includes(" "),
  platform.platform(undefined, true) === whole,
);
if (platform.system() === "Linux") {
  print("on Linux", sys.platform);
} else if (platform.system() === "Darwin") {
  print("on macOS");
}
