import * as sys from "../../../../src/runtime/sys/index.ts";

sys.exit("cannot go on");
