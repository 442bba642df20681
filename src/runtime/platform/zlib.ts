import { deflateRawSync, deflateSync, gunzipSync, gzipSync, inflateRawSync, inflateSync, type ZlibOptions } from "node:zlib";

/** What went wrong, by the host's code for it: "Z_DATA_ERROR". */
export interface HostZlibError {
  readonly code: string;
  readonly message: string;
}

/** A stream of deflate: with zlib's frame, gzip's, or none. */
export type Frame = "zlib" | "gzip" | "raw";

/** Compressed data. @param window bits of the window */
export function host_compress(data: Uint8Array, frame: Frame, level: number, window: number): Uint8Array {
  const make = { zlib: deflateSync, gzip: gzipSync, raw: deflateRawSync }[frame];
  return make(data, { level, windowBits: window });
}

/** The data and how many bytes were read, or what went wrong. */
export function host_decompress(data: Uint8Array, frame: Frame): { readonly data: Uint8Array; readonly read: number } | HostZlibError {
  const make = { zlib: inflateSync, gzip: gunzipSync, raw: inflateRawSync }[frame];
  try {
    const options: ZlibOptions = { info: true };
    const outcome = make(data, options) as unknown as { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
    return { data: outcome.buffer, read: outcome.engine.bytesWritten };
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") return { code: error.code, message: error.message };
    throw error;
  }
}

