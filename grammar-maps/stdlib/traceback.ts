/** traceback: exceptions and stacks as text. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const tb = "types.TracebackType | None";
const frame = "types.FrameType | None";
const value = "exc: BaseException | None, /, value: BaseException | None = ..., tb: types.TracebackType | None = ...";
const extract = "*, limit: small | None = None, lookup_lines: bool = True, capture_locals: bool = False";
const group = "compact: bool = False, max_group_width: natural = 15, max_group_depth: natural = 10, save_exc_type: bool = True";

export const traceback = pyModule("traceback", {
  print_exception: fn(`(${value}, limit: small | None = None, file: object = None, chain: bool = True) -> None`),
  format_exception: fn(`(${value}, limit: small | None = None, chain: bool = True) -> list[str]`),
  format_exception_only: fn("(exc: object, /, value: object = ..., *, show_group: bool = False) -> list[str]"),
  print_exc: fn("(limit: small | None = None, file: object = None, chain: bool = True) -> None"),
  format_exc: fn("(limit: small | None = None, chain: bool = True) -> str"),
  print_last: fn("(limit: small | None = None, file: object = None, chain: bool = True) -> None"),
  extract_tb: fn(`(tb: ${tb}, limit: small | None = None) -> traceback.StackSummary`),
  format_tb: fn(`(tb: ${tb}, limit: small | None = None) -> list[str]`),
  print_tb: fn(`(tb: ${tb}, limit: small | None = None, file: object = None) -> None`),
  extract_stack: fn(`(f: ${frame} = None, limit: small | None = None) -> traceback.StackSummary`),
  format_stack: fn(`(f: ${frame} = None, limit: small | None = None) -> list[str]`),
  print_stack: fn(`(f: ${frame} = None, limit: small | None = None, file: object = None) -> None`),
  format_list: fn("(extracted_list: Iterable[object]) -> list[str]"),
  print_list: fn("(extracted_list: Iterable[object], file: object = None) -> None"),
  walk_tb: fn(`(tb: ${tb}) -> Iterator[tuple[types.FrameType, natural]]`),
  walk_stack: fn(`(f: ${frame}) -> Iterator[tuple[types.FrameType, natural]]`),
  clear_frames: fn(`(tb: ${tb}) -> None`),
  FrameSummary: cls("FrameSummary", "(filename: str, lineno: small | None, name: str, *, lookup_line: bool = True, locals: object = None, line: str | None = None, end_lineno: small | None = None, colno: small | None = None, end_colno: small | None = None) -> None", {
    filename: attribute("str", { settable: true }), lineno: attribute("small | None", { settable: true }), name: attribute("str", { settable: true }), line: attribute("str | None"),
    end_lineno: attribute("small | None", { settable: true }), colno: attribute("small | None", { settable: true }), end_colno: attribute("small | None", { settable: true }), locals: attribute("dict[str, str] | None", { settable: true }),
  }),
  StackSummary: cls("StackSummary", "() -> None", {
    format: fn("() -> list[str]"),
    format_frame_summary: fn("(frame_summary: traceback.FrameSummary) -> str | None"),
  }, {
    bases: ["list[traceback.FrameSummary]"],
    statics: {
      extract: fn(`(frame_gen: Iterable[object], ${extract}) -> traceback.StackSummary`),
      from_list: fn("(a_list: Iterable[object]) -> traceback.StackSummary"),
    },
  }),
  TracebackException: cls("TracebackException", `(exc_type: object, exc_value: object, exc_traceback: ${tb}, ${extract}, ${group}) -> None`, {
    stack: attribute("traceback.StackSummary"), exc_type: attribute("object"), exc_type_str: attribute("str | None"), exceptions: attribute("list[traceback.TracebackException] | None"),
    __cause__: attribute("traceback.TracebackException | None"), __context__: attribute("traceback.TracebackException | None"), __suppress_context__: attribute("bool"), __notes__: attribute("list[str] | None"),
    filename: attribute("object"), lineno: attribute("str | None"), end_lineno: attribute("str | None"), text: attribute("object"), offset: attribute("object"), end_offset: attribute("object"), msg: attribute("object"),
    max_group_width: attribute("natural"), max_group_depth: attribute("natural"),
    format: fn("(*, chain: bool = True) -> Iterator[str]"),
    format_exception_only: fn("(*, show_group: bool = False) -> Iterator[str]"),
    print: fn("(*, file: object = None, chain: bool = True) -> None"),
  }, { statics: { from_exception: fn(`(exc: object, ${extract}, ${group}) -> traceback.TracebackException`) } }),
}, { missing: ["BUILTIN_EXCEPTION_LIMIT"] });
