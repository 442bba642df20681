export { date } from "./date.ts";
export { datetime } from "./datetime.ts";
export { MAXYEAR, MINYEAR } from "./days.ts";
export { time } from "./time.ts";
export { timedelta } from "./timedelta.ts";
export { timezone, UTC } from "./timezone.ts";
export { tzinfo } from "./tzinfo.ts";
