/** asyncio, and its submodules under their own names. They share the runtime's one entry. */
import { pyModule, type ModuleMap } from "../../../src/maps/define.ts";
import { coroutines } from "./coroutines.ts";
import { events } from "./events.ts";
import { exceptions } from "./exceptions.ts";
import { futures, taskClass } from "./futures.ts";
import { locks } from "./locks.ts";
import { queues } from "./queues.ts";
import { runners } from "./runners.ts";
import { streams } from "./streams.ts";
import { processes, subprocess } from "./subprocess.ts";
import { taskgroups } from "./taskgroups.ts";
import { tasks } from "./tasks.ts";
import { threads } from "./threads.ts";
import { timeouts } from "./timeouts.ts";
import { protocols, servers, transports } from "./transports.ts";

const specifier = "py2ts-runtime/asyncio";

const missing = [
  "AbstractChildWatcher", "AbstractEventLoopPolicy", "DefaultEventLoopPolicy", "FastChildWatcher",
  "MultiLoopChildWatcher", "PidfdChildWatcher", "SafeChildWatcher", "SubprocessTransport", "ThreadedChildWatcher",
  "get_child_watcher", "get_event_loop_policy", "set_child_watcher",
  "set_event_loop_policy",
];

const asyncio = pyModule("asyncio", {
  ...runners, ...tasks, ...taskClass, ...futures, ...coroutines, ...taskgroups, ...timeouts, ...queues, ...locks, ...events, ...threads, ...exceptions, ...streams,
  ...protocols, ...transports, ...processes, Server: servers.Server, AbstractServer: servers.Server,
}, { specifier, missing });

const parts = {
  coroutines, events, exceptions, futures: { ...futures }, locks, queues, runners, taskgroups, tasks: { ...tasks, ...taskClass }, threads, timeouts,
  streams, subprocess, protocols, transports, trsock: { TransportSocket: servers.TransportSocket },
};

export const asyncioModules: readonly ModuleMap[] = [
  asyncio,
  ...Object.entries(parts).map(([name, rows]) => pyModule(`asyncio.${name}`, rows, { specifier })),
];
