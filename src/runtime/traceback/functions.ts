import { type BaseException, BaseException as ExceptionClass, capture, type FrameType, handled, traceback_of, type TracebackType, TypeError, ValueError } from "../core/exceptions/index.ts";
import { tuple } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { frames_of } from "../platform/frames.ts";
import { frames_of_traceback } from "./FrameSummary.ts";
import { extracted, StackSummary } from "./StackSummary.ts";
import { TracebackException } from "./TracebackException.ts";
import { write_to } from "./write.ts";

/**
 * `traceback.format_exception(exc, /, value=…, tb=…, limit=None, chain=True)`
 *
 * @param exc the exception; where `value` and `tb` are given it is looked at no more
 * @param limit how many frames, from the outermost; from the innermost where it is negative
 * @returns texts, each with its line end
 * @raises TypeError if it is no exception
 * @example print(format_exception(error).join(""));
 */
export function format_exception(exc: Py, value?: Py, tb?: Py, limit: number | null = null, chain = true): string[] {
  return [...summarized(exc, value, tb, limit).format({ chain })];
}

/** `traceback.print_exception(exc, /, value=…, tb=…, limit=None, file=None, chain=True)`: on stderr by default. */
export function print_exception(exc: Py, value?: Py, tb?: Py, limit: number | null = null, file: Py = null, chain = true): void {
  summarized(exc, value, tb, limit).print({ file, chain });
}

/** `traceback.format_exc(limit=None, chain=True)`: of the exception being handled. @returns `NoneType: None` if there is none */
export function format_exc(limit: number | null = null, chain = true): string {
  return format_exception(handled(), undefined, undefined, limit, chain).join("");
}

/** `traceback.print_exc(limit=None, file=None, chain=True)` */
export function print_exc(limit: number | null = null, file: Py = null, chain = true): void {
  print_exception(handled(), undefined, undefined, limit, file, chain);
}

/**
 * `traceback.format_exception_only(exc, /, value=…, *, show_group=False)`
 *
 * @example format_exception_only(new ValueError("bad")) // ["ValueError: bad\n"]
 */
export function format_exception_only(exc: Py, value?: Py, options: { show_group?: boolean } = {}): string[] {
  if (is_keywords(value)) return format_exception_only(exc, undefined, value);
  const error: Py = value === undefined ? exc : value;
  return [...new TracebackException(class_of(error), error, null, { compact: true }).format_exception_only(options)];
}

/** `traceback.print_last(limit=None, file=None, chain=True)`: there is no interactive session. @raises ValueError always */
export function print_last(_limit: number | null = null, _file: Py = null, _chain = true): void {
  throw new ValueError("no last exception");
}

function summarized(exc: Py, value: Py, tb: Py, limit: number | null): TracebackException {
  if ((value === undefined) !== (tb === undefined)) throw new ValueError("Both or neither of value and tb must be given");
  if (value === undefined && exc !== null && !(exc instanceof ExceptionClass)) throw new TypeError(`Exception expected for value, ${type_name(exc)} found`);
  const error: BaseException | null = value === undefined ? exc : value;
  const traceback: TracebackType | null = tb === undefined ? error?.__traceback__ ?? null : tb;
  return new TracebackException(class_of(error), error, traceback, { limit, compact: true });
}

/** Also None has a class, which is what is shown where nothing is being handled. */
function class_of(error: Py): Py {
  return error === null ? NoneType : error.constructor;
}

class NoneType {}

/** `traceback.extract_tb(tb, limit=None)` @example extract_tb(error.__traceback__).at(-1).lineno */
export function extract_tb(tb: TracebackType | null, limit: number | null = null): StackSummary {
  return extracted([...frames_of_traceback(tb)], { limit });
}

/** `traceback.format_tb(tb, limit=None)` */
export function format_tb(tb: TracebackType | null, limit: number | null = null): string[] {
  return extract_tb(tb, limit).format();
}

/** `traceback.print_tb(tb, limit=None, file=None)` */
export function print_tb(tb: TracebackType | null, limit: number | null = null, file: Py = null): void {
  print_list(extract_tb(tb, limit), file);
}

/** `traceback.format_list(extracted_list)` @param list FrameSummary objects or tuples of four */
export function format_list(list: Iterable<Py>): string[] {
  return StackSummary.from_list(list).format();
}

/** `traceback.print_list(extracted_list, file=None)` */
export function print_list(list: Iterable<Py>, file: Py = null): void {
  for (const text of format_list(list)) write_to(file, text);
}

/** `traceback.extract_stack(f=None, limit=None)`: the frames that run now, oldest first. */
export function extract_stack(f: FrameType | null = null, limit: number | null = null): StackSummary {
  const all = stack_of(f);
  const kept = limit === null ? all : limit >= 0 ? all.slice(Math.max(0, all.length - limit)) : all.slice(0, -limit);
  return extracted(kept.map((frame) => [frame, frame.f_lineno, null]));
}

/** `traceback.format_stack(f=None, limit=None)` */
export function format_stack(f: FrameType | null = null, limit: number | null = null): string[] {
  return extract_stack(f, limit).format();
}

/** `traceback.print_stack(f=None, limit=None, file=None)` */
export function print_stack(f: FrameType | null = null, limit: number | null = null, file: Py = null): void {
  print_list(extract_stack(f, limit), file);
}

/** `traceback.walk_tb(tb)`: pairs of frame and line number, from the outermost on. */
export function* walk_tb(tb: TracebackType | null): Generator<readonly [FrameType, number], void> {
  for (const [frame, lineno] of frames_of_traceback(tb)) yield tuple(frame, lineno);
}

/** `traceback.walk_stack(f)`: pairs of frame and line number, from the innermost on. */
export function walk_stack(f: FrameType | null): IterableIterator<readonly [FrameType, number]> {
  return stack_of(f).reverse().map((frame) => tuple(frame, frame.f_lineno)).values();
}

/** `traceback.clear_frames(tb)`: no variables are kept, so nothing is to be done. */
export function clear_frames(_tb: TracebackType | null): void {}

/** The frames up to one, or up to now, oldest first. */
function stack_of(f: FrameType | null): FrameType[] {
  let last = f;
  if (last === null) {
    let tb = traceback_of(frames_of(capture(stack_of).stack));
    for (; tb !== null; tb = tb.tb_next) last = tb.tb_frame;
  }
  const frames: FrameType[] = [];
  for (; last !== null; last = last.f_back) frames.push(last);
  return frames.reverse();
}
