import type { Built } from "./build.ts";

export function sourceMap(_built: Built, _code: string, _source: { readonly path: string; readonly text: string | null }): string {
  return "";
}
