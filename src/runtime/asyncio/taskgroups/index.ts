export { TaskGroup } from "./TaskGroup.ts";
