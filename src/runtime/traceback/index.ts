export {
  clear_frames, extract_stack, extract_tb, format_exc, format_exception, format_exception_only, format_list, format_stack, format_tb, print_exc, print_exception,
  print_last, print_list, print_stack, print_tb, walk_stack, walk_tb,
} from "./functions.ts";
export { FrameSummary } from "./FrameSummary.ts";
export { StackSummary } from "./StackSummary.ts";
export { TracebackException } from "./TracebackException.ts";
