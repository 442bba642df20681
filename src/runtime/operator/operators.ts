/** The operators as functions: those of the core. */
export { eq, ne } from "../core/eq.ts";
export { contains, delitem, getitem, setitem } from "../core/items/index.ts";
export {
  abs, add, and_, floordiv, iadd, iand, ifloordiv, ilshift, imatmul, imod, imul, invert, ior, ipow, irshift, isub, itruediv, ixor, lshift, matmul, mod, mul, neg, or_, pos, rshift, sub, truediv, xor,
} from "../core/operators/index.ts";
export { ge, gt, le, lt } from "../core/order.ts";
export { truth } from "../core/truth.ts";
