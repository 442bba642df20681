export { abs, add, and_, contains, delitem, eq, floordiv, ge, getitem, gt, iadd, iand, ifloordiv, ilshift, imatmul, imod, imul, invert, invert as inv, ior, ipow, irshift, isub, itruediv, ixor, le, lshift, lt, matmul, mod, mul, ne, neg, or_, pos, rshift, setitem, sub, truediv, truth, xor } from "./operators.ts";
export { call, concat, countOf, iconcat, index, indexOf, is_, is_not, length_hint, not_, pow } from "./functions.ts";
export { attrgetter, itemgetter, methodcaller } from "./getters.ts";

// Python has all of them under the names of the methods too.
export {
  abs as __abs__, add as __add__, and_ as __and__, contains as __contains__, delitem as __delitem__, eq as __eq__, floordiv as __floordiv__, ge as __ge__, getitem as __getitem__, gt as __gt__, iadd as __iadd__, iand as __iand__, ifloordiv as __ifloordiv__, ilshift as __ilshift__, imatmul as __imatmul__, imod as __imod__, imul as __imul__, invert as __inv__, invert as __invert__, ior as __ior__, ipow as __ipow__, irshift as __irshift__, isub as __isub__, itruediv as __itruediv__, ixor as __ixor__, le as __le__, lshift as __lshift__, lt as __lt__, matmul as __matmul__, mod as __mod__, mul as __mul__, ne as __ne__, neg as __neg__, or_ as __or__, pos as __pos__, rshift as __rshift__, setitem as __setitem__, sub as __sub__, truediv as __truediv__, xor as __xor__,
} from "./operators.ts";
export { call as __call__, concat as __concat__, iconcat as __iconcat__, index as __index__, not_ as __not__, pow as __pow__ } from "./functions.ts";
