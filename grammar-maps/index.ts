/** The table of contents of grammar-maps: a module that is not in this list is unknown to the compiler. */
import type { GrammarMaps } from "../src/maps/define.ts";
import { builtins, types } from "./builtins/index.ts";
import { operators } from "./operators/index.ts";
import { abc } from "./stdlib/abc.ts";
import { argparse } from "./stdlib/argparse.ts";
import { arrayModule } from "./stdlib/array.ts";
import { asyncioModules } from "./stdlib/asyncio/index.ts";
import { asCompleted } from "./stdlib/asyncio/tasks.ts";
import { atexit } from "./stdlib/atexit.ts";
import { base64 } from "./stdlib/base64.ts";
import { binascii } from "./stdlib/binascii.ts";
import { bisect } from "./stdlib/bisect.ts";
import { collectionsAbc } from "./stdlib/collections-abc.ts";
import { collections } from "./stdlib/collections.ts";
import { concurrentFutures, concurrentFuturesProcess } from "./stdlib/concurrent-futures.ts";
import { contextlib } from "./stdlib/contextlib.ts";
import { contextvars } from "./stdlib/contextvars.ts";
import { copy } from "./stdlib/copy.ts";
import { csv } from "./stdlib/csv.ts";
import { dataclasses } from "./stdlib/dataclasses.ts";
import { datetimeModule } from "./stdlib/datetime.ts";
import { decimal } from "./stdlib/decimal.ts";
import { difflib } from "./stdlib/difflib.ts";
import { enumModule } from "./stdlib/enum.ts";
import { errno } from "./stdlib/errno.ts";
import { fnmatch } from "./stdlib/fnmatch.ts";
import { fractions } from "./stdlib/fractions.ts";
import { functools } from "./stdlib/functools.ts";
import { future } from "./stdlib/future.ts";
import { glob } from "./stdlib/glob.ts";
import { hashlib } from "./stdlib/hashlib.ts";
import { heapq } from "./stdlib/heapq.ts";
import { hmac } from "./stdlib/hmac.ts";
import { html } from "./stdlib/html.ts";
import { http } from "./stdlib/http.ts";
import { inspect } from "./stdlib/inspect.ts";
import { io } from "./stdlib/io.ts";
import { itertools } from "./stdlib/itertools.ts";
import { json } from "./stdlib/json.ts";
import { linecache } from "./stdlib/linecache.ts";
import { loggingConfig } from "./stdlib/logging-config.ts";
import { loggingHandlers } from "./stdlib/logging-handlers.ts";
import { logging } from "./stdlib/logging.ts";
import { math } from "./stdlib/math.ts";
import { multiprocessingModules } from "./stdlib/multiprocessing.ts";
import { numbers } from "./stdlib/numbers.ts";
import { operator } from "./stdlib/operator.ts";
import { osPath, posixpath } from "./stdlib/os-path.ts";
import { os } from "./stdlib/os.ts";
import { pathlib } from "./stdlib/pathlib.ts";
import { platform } from "./stdlib/platform.ts";
import { pprint } from "./stdlib/pprint.ts";
import { queue } from "./stdlib/queue.ts";
import { random } from "./stdlib/random.ts";
import { re } from "./stdlib/re.ts";
import { secrets } from "./stdlib/secrets.ts";
import { shlex } from "./stdlib/shlex.ts";
import { signal } from "./stdlib/signal.ts";
import { socket } from "./stdlib/socket.ts";
import { stat } from "./stdlib/stat.ts";
import { statistics } from "./stdlib/statistics.ts";
import { shutil } from "./stdlib/shutil.ts";
import { string } from "./stdlib/string.ts";
import { struct } from "./stdlib/struct.ts";
import { sys } from "./stdlib/sys.ts";
import { tempfile } from "./stdlib/tempfile.ts";
import { textwrap } from "./stdlib/textwrap.ts";
import { threading } from "./stdlib/threading.ts";
import { time } from "./stdlib/time.ts";
import { traceback } from "./stdlib/traceback.ts";
import { types as typesModule } from "./stdlib/types.ts";
import { typingModules } from "./stdlib/typing.ts";
import { unittest } from "./stdlib/unittest.ts";
import { urllibParse } from "./stdlib/urllib-parse.ts";
import { uuid } from "./stdlib/uuid.ts";
import { gzip, zlib } from "./stdlib/zlib.ts";
import { warnings } from "./stdlib/warnings.ts";
import { zoneinfo } from "./stdlib/zoneinfo.ts";

export const maps: GrammarMaps = {
  builtins,
  types: { ...types, ...asCompleted },
  modules: [
    future,
    abc,
    argparse,
    arrayModule,
    ...asyncioModules,
    atexit,
    base64,
    binascii,
    bisect,
    collections,
    collectionsAbc,
    concurrentFutures,
    concurrentFuturesProcess,
    contextlib,
    contextvars,
    copy,
    csv,
    dataclasses,
    datetimeModule,
    decimal,
    difflib,
    enumModule,
    errno,
    fnmatch,
    fractions,
    functools,
    glob,
    gzip,
    hashlib,
    heapq,
    hmac,
    html,
    http,
    inspect,
    io,
    itertools,
    json,
    linecache,
    logging,
    loggingConfig,
    loggingHandlers,
    math,
    ...multiprocessingModules,
    numbers,
    operator,
    os,
    osPath,
    pathlib,
    platform,
    posixpath,
    pprint,
    queue,
    random,
    re,
    secrets,
    shlex,
    shutil,
    signal,
    socket,
    stat,
    statistics,
    string,
    struct,
    sys,
    tempfile,
    textwrap,
    threading,
    time,
    traceback,
    typesModule,
    ...typingModules,
    unittest,
    urllibParse,
    uuid,
    zlib,
    warnings,
    zoneinfo,
  ],
  operators,
};
