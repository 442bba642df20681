/** A build step in another folder: contextlib.chdir, and managers that do nothing. */

import {
  asFloat,
  div,
  enter,
  FileNotFoundError,
  print,
  sorted,
  ZeroDivisionError,
} from "py2ts-runtime";
import {
  chdir,
  ExitStack,
  nullcontext,
  suppress,
} from "py2ts-runtime/contextlib";
import * as os from "py2ts-runtime/os";
import * as path from "py2ts-runtime/os/path";
import { Path } from "py2ts-runtime/pathlib";
import * as tempfile from "py2ts-runtime/tempfile";

function build(name: string): string[] {
  new Path(name).write_text("built");
  return sorted(os.listdir());
}

const start = os.getcwd();
const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  os.makedirs(path.join(folder, "deep"));
  const scope2 = enter(new chdir(folder));
  try {
    const entered = scope2.value;
    print(entered, path.samefile(os.getcwd(), folder), build("a.txt"));
    const scope3 = enter(new chdir("deep"));
    try {
      print(path.basename(os.getcwd()), build("b.txt"));
    } catch (error2) {
      scope3.failed(error2);
    } finally {
      scope3.exit();
    }
    print(path.samefile(os.getcwd(), folder));
  } catch (error2) {
    scope2.failed(error2);
  } finally {
    scope2.exit();
  }
  print(os.getcwd() === start);
  const again = new chdir(new Path(folder));
  const scope4 = enter(again);
  try {
    os.chdir("deep");
    const scope5 = enter(again);
    try {
      print(path.samefile(os.getcwd(), folder));
    } catch (error2) {
      scope5.failed(error2);
    } finally {
      scope5.exit();
    }
    print(path.basename(os.getcwd()));
  } catch (error2) {
    scope4.failed(error2);
  } finally {
    scope4.exit();
  }
  print(os.getcwd() === start, path.samefile(again.path, folder));
  const scope6 = enter(new suppress(ZeroDivisionError));
  try {
    const scope7 = enter(new chdir(folder));
    try {
      print(asFloat(div(1, 0)));
    } catch (error2) {
      scope7.failed(error2);
    } finally {
      scope7.exit();
    }
  } catch (error2) {
    scope6.failed(error2);
  } finally {
    scope6.exit();
  }
  print(os.getcwd() === start);
  const scope8 = enter(new ExitStack());
  try {
    const stack = scope8.value;
    stack.enter_context(new chdir(folder));
    stack.enter_context(new chdir("deep"));
    print(os.listdir());
  } catch (error2) {
    scope8.failed(error2);
  } finally {
    scope8.exit();
  }
  print(os.getcwd() === start);
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
try {
  const scope9 = enter(new chdir("/no/such/folder"));
  try {
    print("never");
  } catch (error2) {
    scope9.failed(error2);
  } finally {
    scope9.exit();
  }
} catch (error) {
  if (!(error instanceof FileNotFoundError)) {
    throw error;
  }
  print(error, os.getcwd() === start);
}

const nothing = new nullcontext("result");
const scope10 = enter(nothing);
try {
  const result = scope10.value;
  print(result, nothing.enter_result, new nullcontext().enter_result);
} catch (error2) {
  scope10.failed(error2);
} finally {
  scope10.exit();
}
