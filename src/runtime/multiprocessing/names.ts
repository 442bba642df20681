const counter = { made: 0 };

/** What the next process is called that nobody names. */
export function process_name(): string {
  return `Process-${++counter.made}`;
}
