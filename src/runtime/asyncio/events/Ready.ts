/** What can stand in the ready queue of a loop: a handle, or a task waiting for its next step. */
export interface Ready {
  /** Whether it is to be skipped. */
  readonly _cancelled: boolean;
  /** Runs it. */
  _run(): void;
}
