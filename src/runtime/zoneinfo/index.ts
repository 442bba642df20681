export { available_timezones, reset_tzpath, TZPATH_ } from "./paths.ts";
export { ZoneInfo, ZoneInfoNotFoundError } from "./ZoneInfo.ts";
