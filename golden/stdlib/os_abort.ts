/** A watchdog that ends the process where it stands: nothing is cleaned up. */

import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as atexit from "py2ts-runtime/atexit";
import * as os from "py2ts-runtime/os";
import * as sys from "py2ts-runtime/sys";

async function worker(beats: number[]): Promise<void> {
  try {
    for (let beat = 0; beat < 3; beat++) {
      await asyncio.sleep(0);
      beats.push(beat);
      print("beat", beat, { flush: true });
    }
    await asyncio.sleep(60);
  } finally {
    print("never cleaned up");
  }
}

async function watchdog(beats: number[]): Promise<void> {
  let seen = -1;
  while (beats.length !== seen) {
    seen = beats.length;
    await asyncio.sleep(0.02);
  }
  print("no beat after", beats, { flush: true });
  sys.stdout.flush();
  os.abort();
}

async function main(): Promise<void> {
  atexit.register(print, "never at exit");
  const beats: number[] = [];
  await asyncio.gather(
    () => worker(beats),
    () => watchdog(beats),
  );
}

await asyncio.run(main);
