import { coroutine, enter_async, print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

class Response {
  url: string;
  constructor(url: string) {
    this.url = url;
  }

  async __aenter__(): Promise<Response> {
    await asyncio.sleep(0.01);
    return this;
  }

  async __aexit__(exc_type: any, exc: any, tb: any): Promise<null> {
    print("released", this.url);
    return null;
  }

  async text(): Promise<string> {
    await asyncio.sleep(0);
    return `page of ${this.url}`;
  }
}

class ClientSession {
  async __aenter__(): Promise<ClientSession> {
    print("session opened");
    return this;
  }

  async __aexit__(exc_type: any, exc: any, tb: any): Promise<null> {
    print("session closed");
    return null;
  }

  get(url: string): Response {
    return new Response(url);
  }
}

class aiohttp {
  static ClientSession: any = ClientSession;
}

async function fetch(session: ClientSession, url: string): Promise<string> {
  const scope = await enter_async(session.get(url));
  try {
    const response = scope.value;
    return await response.text();
  } catch (error) {
    await scope.failed(error);
    throw error;
  } finally {
    await scope.exit();
  }
}

// Network requests (HTTP clients)
async function fetch_all_urls(urls: string[]): Promise<string[]> {
  const scope = await enter_async(new aiohttp.ClientSession());
  try {
    const session = scope.value;
    const tasks = urls.map((url) => coroutine(fetch, session, url));
    return await asyncio.gather(...tasks);
  } catch (error) {
    await scope.failed(error);
    throw error;
  } finally {
    await scope.exit();
  }
}

// Web servers (FastAPI, aiohttp)
// Database queries (asyncpg, motor)
// WebSocket connections
// File I/O (aiofiles)

print(
  await asyncio.run(() => fetch_all_urls(["http://a", "http://b", "http://c"])),
);
