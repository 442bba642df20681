/** Names of users and groups, as the system's lists have them. */
import { KeyError } from "../core/exceptions/index.ts";
import { read_whole } from "../platform/filesystem.ts";

function name_in(list: string, id: number): string | undefined {
  return read_whole(list).split("\n").map((line) => line.split(":")).find(([, , number]) => number === String(id))?.[0];
}

/** The name of a user. @raises KeyError if there is none */
export function user_name(id: number): string {
  const found = name_in("/etc/passwd", id);
  if (found === undefined) throw new KeyError(`getpwuid(): uid not found: ${id}`);
  return found;
}

/** The name of a group. @raises KeyError if there is none */
export function group_name(id: number): string {
  const found = name_in("/etc/group", id);
  if (found === undefined) throw new KeyError(`getgrgid(): gid not found: ${id}`);
  return found;
}

/** The number of a user. @raises KeyError if there is none */
export function user_id(name: string): number | undefined {
  const line = read_whole("/etc/passwd").split("\n").find((each) => each.startsWith(`${name}:`));
  return line === undefined ? undefined : Number(line.split(":")[2]);
}
