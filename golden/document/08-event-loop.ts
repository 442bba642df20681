import { call_method, unbound } from "py2ts-runtime";

// Modern way (Python 3.7+)
unbound("asyncio").run(unbound("main")());

// Manual control (rarely needed)
const loop = unbound("asyncio").get_event_loop();
await call_method(loop, "run_until_complete", unbound("main")());
