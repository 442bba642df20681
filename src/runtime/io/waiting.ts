/** Streams that hold bytes which the system has not got yet. */

interface Waiting {
  /** Hands the bytes on. */
  _flush_waiting(): void;
}

const streams = /* @__PURE__ */ new Set<Waiting>();

/** Remembers that a stream holds bytes. */
export function wait_for_flush(stream: Waiting): void {
  streams.add(stream);
}

/** A stream that holds nothing any more. */
export function nothing_waits(stream: Waiting): void {
  streams.delete(stream);
}

/**
 * Hands everything on: CPython closes a file when the last reference to it goes, which a program can see only when it looks at the
 * file system again, or in what is left when it ends.
 */
export function flush_waiting(): void {
  if (streams.size === 0) return;
  for (const stream of [...streams]) {
    streams.delete(stream);
    try {
      stream._flush_waiting();
    } catch {
      // CPython would print that it ignores the error, at a time nobody can tell.
    }
  }
}
