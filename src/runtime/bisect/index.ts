export { bisect_left, bisect_right, bisect_right as bisect, insort_left, insort_right, insort_right as insort } from "./bisect.ts";
