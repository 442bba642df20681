/** Where a record was made: the stack is taken down at once, and read when somebody asks. */
import { type Capture, capture } from "../core/exceptions/trace.ts";
import { type Frame, frames_of } from "../platform/frames.ts";

export { type Capture, capture };

/** The program's frames of a stack, innermost last. */
export function frames_below(stack: Capture): Frame[] {
  return frames_of(stack.stack);
}
