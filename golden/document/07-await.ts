import { unbound } from "py2ts-runtime";

async function fetch_data(): Promise<any> {
  const result = await unbound("some_async_operation")(); // Pause here
  return result; // Resume when done
}
