/** Python's `http`: what the codes and methods of HTTP are called. */
export { HTTPMethod } from "./HTTPMethod.ts";
export { HTTPStatus } from "./HTTPStatus.ts";
