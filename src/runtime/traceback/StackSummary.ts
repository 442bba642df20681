import { call_method } from "../core/attributes/index.ts";
import { type FrameType, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import type { Py } from "../core/value.ts";
import type { Extent } from "../platform/source_maps.ts";
import { checkcache } from "../linecache/index.ts";
import { FrameSummary, summary_of } from "./FrameSummary.ts";
import { marked_lines } from "./marks.ts";

/** How often a frame that repeats is shown. */
const REPEATED = 3;

export interface ExtractOptions {
  /** The first frames, or the last where it is negative. */
  limit?: number | null;
  lookup_lines?: boolean;
  capture_locals?: boolean;
}

/**
 * Python's `traceback.StackSummary`: a list of FrameSummary objects.
 *
 * @example print(StackSummary.extract(walk_tb(error.__traceback__)).format().join(""));
 */
export class StackSummary extends Array<FrameSummary> {
  static readonly __module__ = "traceback";

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /**
   * `StackSummary.extract(frame_gen, *, limit=None, lookup_lines=True, capture_locals=False)`
   *
   * @param frame_gen pairs of frame and line number
   */
  static extract(frame_gen: Iterable<readonly [FrameType, number]>, options: ExtractOptions = {}): StackSummary {
    return extracted([...iter(frame_gen)].map(([frame, lineno]) => [frame, lineno, null]), options);
  }

  /**
   * `StackSummary.from_list(a_list)`
   *
   * @param a_list FrameSummary objects or tuples of file, line number, name and line
   */
  static from_list(a_list: Iterable<Py>): StackSummary {
    const stack = new StackSummary();
    for (const frame of iter(a_list)) {
      if (frame instanceof FrameSummary) stack.push(frame);
      else {
        const parts: Py[] = [...iter(frame)];
        if (parts.length !== 4) throw new ValueError(parts.length < 4 ? `not enough values to unpack (expected 4, got ${parts.length})` : "too many values to unpack (expected 4)");
        stack.push(new FrameSummary(parts[0], parts[1], parts[2], { line: parts[3] }));
      }
    }
    return stack;
  }

  /** `StackSummary.format()` @returns one text for each frame, with line ends inside and at the end */
  format(): string[] {
    const out: string[] = [];
    let last: FrameSummary | null = null;
    let count = 0;
    const close = (): void => {
      if (count > REPEATED) out.push(`  [Previous line repeated ${count - REPEATED} more time${count - REPEATED > 1 ? "s" : ""}]\n`);
    };
    for (const frame of this) {
      const text: string | null = call_method(this, "format_frame_summary", frame);
      if (text === null) continue;
      if (last === null || last.filename !== frame.filename || last.lineno !== frame.lineno || last.name !== frame.name) {
        close();
        last = frame;
        count = 0;
      }
      count++;
      if (count <= REPEATED) out.push(text);
    }
    close();
    return out;
  }

  /** `StackSummary.format_frame_summary(frame_summary)`: subclasses may leave a frame out by giving None. */
  format_frame_summary(frame: FrameSummary): string | null {
    const locals = [...(frame.locals ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `    ${name} = ${value}\n`);
    return `  File "${frame.filename}", line ${frame.lineno}, in ${frame.name}\n${marked_lines(frame)}${locals.join("")}`;
  }
}

/** The summary of frames with what they were running. */
export function extracted(frames: readonly (readonly [FrameType, number, Extent | null])[], options: ExtractOptions = {}): StackSummary {
  const { limit = null } = options;
  const kept = limit === null ? frames : limit >= 0 ? frames.slice(0, limit) : frames.slice(limit);
  for (const file of new Set(kept.map(([frame]) => frame.f_code.co_filename))) checkcache(file);
  const stack = new StackSummary();
  for (const [frame, lineno, extent] of kept) {
    const summary = summary_of(frame, lineno, extent, options.capture_locals ? { locals: frame.f_locals } : {});
    if (options.lookup_lines ?? true) summary._text();
    stack.push(summary);
  }
  return stack;
}
