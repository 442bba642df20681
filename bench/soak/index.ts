/** Load that lasts: 1,000 clients, a million messages, resets in between. Lost or leaked is a failure. */
import { join } from "node:path";
import type { Bench } from "../measure/group.ts";
import { runOnce } from "../measure/process.ts";
import { row } from "../measure/table.ts";

const MESSAGES = process.env["MESSAGES"] ?? "1000000";
const GROWTH = 1.2;

/** What the run said of itself. */
export function soak({ bin, root }: Bench): Record<string, number> {
  console.log(`\nsoak: ${MESSAGES} messages`);
  const { wall, output, metrics } = runOnce({ file: process.execPath, args: [bin, "run", join(root, "bench", "soak", "soak.py"), MESSAGES] }, 3_600_000);
  console.log(output.trim());
  for (const [name, value] of metrics) row(name, value.toFixed(2));
  row("messages per second", Math.round(Number(MESSAGES) / wall));
  const sound = output.includes("wrong 0 left open 0 lost 0") && output.includes("tasks left 0") && (metrics.get("growth of the second half") ?? Infinity) < GROWTH;
  console.log(sound ? "nothing lost, nothing leaked" : "NOT SOUND");
  if (!sound) process.exitCode = 1;
  return Object.fromEntries(metrics);
}
