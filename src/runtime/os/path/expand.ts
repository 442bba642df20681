/** Names of folders and variables in paths. */
import type { Py } from "../../core/value.ts";
import { environment, user } from "../../platform/environment.ts";
import { path_text } from "./text.ts";

/** `os.path.expanduser(path)`: a "~" at the beginning is the user's folder. @example expanduser("~/notes") */
export function expanduser(path: Py): Py {
  const { text, made } = path_text(path);
  if (!text.startsWith("~")) return made(text);
  const end = text.indexOf("/") < 0 ? text.length : text.indexOf("/");
  const home = home_of(text.slice(1, end));
  if (home === null) return made(text);
  const folder = home.replace(/\/+$/, "");
  return made(folder + text.slice(end) || "/");
}

/** A user's folder; null where it is not known. */
function home_of(name: string): string | null {
  const own = environment()["HOME"];
  if (name === "") return own ?? user().home;
  return name === user().name ? (name === "root" ? "/root" : user().home) : null;
}

/** `os.path.expandvars(path)`: `$name` and `${name}` are environment variables; unknown ones stay. @example expandvars("$HOME/notes") */
export function expandvars(path: Py): Py {
  const { text, made } = path_text(path);
  return made(text.replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole, plain: string | undefined, braced: string | undefined) => environment()[plain ?? braced ?? ""] ?? whole));
}
