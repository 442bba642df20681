export {
  monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns, sleep, sleep_async, thread_time, time, time_ns,
} from "./clocks.ts";
