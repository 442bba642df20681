export { type Frame, frames_of } from "./frames.ts";
export { set_origins } from "./source_maps.ts";
export {
  block_process, host_timer, type HostTimer, macrotask, milliseconds, monotonic, process_seconds, stay_alive, wall_clock,
} from "./host.ts";
export { is_main, set_main } from "./entry.ts";
export { end_with, install } from "./install.ts";
export { die_by, SIGINT } from "./signals.ts";
export { command_line, system_name } from "./process.ts";
export { set_stderr, set_stdout, stderr, stdout, type TextIO } from "./stdio.ts";
