import { greeting } from "../names.ts";

export function shout(name: string): string {
  return greeting(name).toUpperCase();
}
