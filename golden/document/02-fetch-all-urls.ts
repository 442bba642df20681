import { enter_async, iter, unbound } from "py2ts-runtime";

// Network requests (HTTP clients)
async function fetch_all_urls(urls: any): Promise<any> {
  const scope = await enter_async(unbound("aiohttp").ClientSession());
  try {
    const session = scope.value;
    const tasks = Array.from(iter(urls), (url: any) =>
      unbound("fetch")(session, url),
    );
    return await unbound("asyncio").gather(...tasks);
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  return null;
}

// Web servers (FastAPI, aiohttp)
// Database queries (asyncpg, motor)
// WebSocket connections
// File I/O (aiofiles)
