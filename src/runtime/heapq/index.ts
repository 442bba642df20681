export { heapify, heappop, heappush, heappushpop, heapreplace } from "./heap.ts";
export { merge, nlargest, nsmallest } from "./select.ts";
