/** bisect: places in sorted lists. */
import { fn, pyModule } from "../../src/maps/define.ts";

const place = fn("(a: Iterable[T], x: object, lo: int = 0, hi: int | None = None, *, key: Callable[[T], object] | None = None) -> natural");
const insertion = fn("(a: MutableSequence[T], x: T, lo: int = 0, hi: int | None = None, *, key: Callable[[T], object] | None = None) -> None");

export const bisect = pyModule("bisect", { bisect: place, bisect_left: place, bisect_right: place, insort: insertion, insort_left: insertion, insort_right: insertion });
