import type { Thread } from "./Thread.ts";

/** The threads that were started and have not ended, besides the main thread. */
export const alive = /* @__PURE__ */ new Set<Thread>();
