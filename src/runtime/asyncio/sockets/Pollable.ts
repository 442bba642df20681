/** Something that can become readable and writable, as a socket does. */
export interface Pollable {
  readonly readable: boolean;
  readonly writable: boolean;
  /** Who is told that this may have changed. */
  watcher: Watcher | null;
}

/** Who waits for pollables. */
export interface Watcher {
  /** Something may have become ready. */
  changed(source: Pollable): void;
}
