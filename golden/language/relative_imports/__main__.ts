/** A package that imports its own modules. */

import { print } from "py2ts-runtime";
import * as names from "./names.ts";
import { greeting as hello } from "./names.ts";
import { shout } from "./inner/index.ts";

print(names.greeting("a"), hello("b"), shout("c"), "relative_imports.names");
