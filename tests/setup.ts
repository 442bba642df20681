/** For all tests. */
import { afterEach } from "vitest";

// Many start a program and wait for it without letting anything else run. The runner takes a worker that answers nothing for a minute for lost, though
// its tests pass: between two tests it gets to hear.
afterEach(() => new Promise<void>((resolve) => { setImmediate(resolve); }));
