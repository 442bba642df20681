import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";

/** Where systems keep their time zones. */
export const SYSTEM_FOLDERS: readonly string[] = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"];

/** The folders that hold time zones on this machine. */
export function zone_folders(): readonly string[] {
  return SYSTEM_FOLDERS.filter((folder) => existsSync(folder));
}

/**
 * The file of a time zone (TZif), undefined if the system has none of that name.
 *
 * @param key "Europe/Berlin"
 */
export function zone_file(key: string, folders: readonly string[] = SYSTEM_FOLDERS): Uint8Array | undefined {
  for (const folder of folders) {
    const data = file(`${folder}/${key}`);
    if (data !== undefined) return data;
  }
  return undefined;
}

function file(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The names of all time zones of the system. */
export function zone_names(folders: readonly string[] = SYSTEM_FOLDERS): string[] {
  const names: string[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const name = prefix + entry.name;
      if (prefix === "" && ["posix", "right", "posixrules"].includes(entry.name)) continue;
      if (entry.isDirectory()) visit(`${folder}/${entry.name}`, `${name}/`);
      else if (is_zone(`${folder}/${entry.name}`)) names.push(name);
    }
  };
  for (const folder of folders) if (existsSync(folder)) visit(folder, "");
  return names;
}

function is_zone(path: string): boolean {
  const data = file(path);
  return data !== undefined && String.fromCharCode(...data.subarray(0, 4)) === "TZif";
}

/** What the program was told about its time zone: the variable TZ, undefined if it is not set. */
export function zone_variable(): string | undefined {
  return process.env["TZ"];
}

/** The file of the machine's own time zone, undefined if there is none. */
export function local_zone_file(): Uint8Array | undefined {
  try {
    return readFileSync(realpathSync("/etc/localtime"));
  } catch {
    return undefined;
  }
}

/** The host's name of the machine's time zone. */
export function local_zone_name(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
