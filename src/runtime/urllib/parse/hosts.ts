/** Checks of hosts' names. */
import { repr } from "../../builtins/repr/index.ts";
import { ValueError } from "../../core/exceptions/index.ts";

/** @raises ValueError for letters that become separators when they are made plain */
export function check_netloc(netloc: string): void {
  if (/^[\0-\x7f]*$/.test(netloc)) return;
  const letters = netloc.replace(/[@:#?]/g, "");
  const plain = letters.normalize("NFKC");
  if (letters !== plain && /[/?#@:]/.test(plain)) throw new ValueError(`netloc '${netloc}' contains invalid characters under NFKC normalization`);
}

/** @raises ValueError for what is no address of IPv6 or later */
export function check_bracketed(host: string): void {
  if (host.startsWith("v")) {
    if (!/^v[a-fA-F0-9]+\.[^\n]+$/.test(host)) throw new ValueError("IPvFuture address is invalid");
    return;
  }
  if (is_ipv4(host)) throw new ValueError("An IPv4 address cannot be in brackets");
  if (!is_ipv6(host)) throw new ValueError(`${repr(host)} does not appear to be an IPv4 or IPv6 address`);
}

function is_ipv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256);
}

function is_ipv6(text: string): boolean {
  const [address = "", zone] = text.split(/%(.*)/s);
  if (zone === "" || zone?.includes("%") === true) return false;
  const parts = address.split(":");
  if (parts.length < 3) return false;
  const last = parts.at(-1)!;
  if (last.includes(".")) {
    if (!is_ipv4(last)) return false;
    parts.splice(-1, 1, "0", "0");
  }
  if (parts.length > 9) return false;
  const gaps = parts.slice(1, -1).filter((part) => part === "").length;
  if (gaps > 1) return false;
  const is_open = (end: string, next: string): boolean => end === "" && next !== "";
  if (is_open(parts[0]!, parts[1]!) || is_open(parts.at(-1)!, parts.at(-2)!)) return false;
  const given = parts.filter((part) => part !== "");
  return given.every((part) => /^[0-9a-fA-F]{1,4}$/.test(part)) && (gaps === 1 ? given.length < 8 : given.length === 8);
}
