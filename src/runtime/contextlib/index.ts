export { AbstractAsyncContextManager, AbstractContextManager, AsyncContextDecorator, ContextDecorator } from "./abstract.ts";
export { aclosing, closing, nullcontext } from "./closing.ts";
export { chdir } from "./chdir.ts";
export { asynccontextmanager, AsyncGeneratorContextManager } from "./asynccontextmanager.ts";
export { contextmanager, GeneratorContextManager } from "./contextmanager.ts";
export { AsyncExitStack } from "./AsyncExitStack.ts";
export { ExitStack } from "./ExitStack.ts";
export { redirect_stderr, redirect_stdout } from "./redirect.ts";
export { suppress } from "./suppress.ts";
