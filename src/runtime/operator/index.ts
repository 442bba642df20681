export { abs, add, and_, contains, delitem, eq, floordiv, ge, getitem, gt, iadd, iand, ifloordiv, ilshift, imatmul, imod, imul, invert, invert as inv, ior, ipow, irshift, isub, itruediv, ixor, le, lshift, lt, matmul, mod, mul, ne, neg, or_, pos, rshift, setitem, sub, truediv, truth, xor } from "./operators.ts";
export { call, concat, countOf, iconcat, index, indexOf, is_, is_not, length_hint, not_, pow } from "./functions.ts";
export { attrgetter, itemgetter, methodcaller } from "./getters.ts";
