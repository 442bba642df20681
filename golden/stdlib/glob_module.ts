/** glob: paths that match a pattern. */

import { call, eq, open, print, sorted } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as glob from "py2ts-runtime/glob";
import * as os from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import * as re from "py2ts-runtime/re";

async function make(root: string): Promise<void> {
  for (const name of [
    "a.py",
    "b.py",
    "c.txt",
    ".hidden.py",
    "sub/d.py",
    "sub/.e.py",
    "sub/deep/f.py",
    "x[1].py",
  ]) {
    const path = path_.join(root, name);
    os.makedirs(path_.dirname(path), undefined, true);
    const file = open(path, "w");
    try {
      file.write(name);
    } finally {
      file.close();
    }
    await asyncio.sleep(0);
  }
}

function remove(root: string): void {
  for (const name of sorted(
    glob.glob("**", { root_dir: root, recursive: true, include_hidden: true }),
    { reverse: true },
  )) {
    const path = path_.join(root, name);
    call(path_.isdir(path) ? os.rmdir : os.remove, path);
  }
  os.rmdir(root);
}

async function main(): Promise<void> {
  const root = `glob_test_${os.getpid()}`;
  await make(root);
  try {
    for (const pattern of [
      "*.py",
      "*",
      "[ab]*",
      "sub/*",
      "*/",
      "*/*.py",
      "**/*.py",
      "sub/**",
      ".*",
      "?.*",
      "nothing*",
      "a.py",
      "sub/deep/",
      "x[[]1].py",
    ]) {
      print(
        pattern,
        sorted(glob.glob(pattern, { root_dir: root })),
        sorted(glob.glob(pattern, { root_dir: root, recursive: true })),
      );
    }
    print(
      sorted(
        glob.glob("**/*.py", {
          root_dir: root,
          recursive: true,
          include_hidden: true,
        }),
      ),
    );
    print(
      glob.glob(path_.join(root, "*.py")).length,
      sorted(glob.iglob(root + "/s*/*")).map((path) => path_.basename(path)),
    );
    print(
      glob.escape("a[1]*?"),
      glob.has_magic("a*"),
      glob.has_magic("a"),
      eq(glob.glob(path_.join(root, glob.escape("x[1].py"))), [
        path_.join(root, "x[1].py"),
      ]),
    );
    for (const pattern of ["*.py", "**/*.py", "a/?/[!b]", "*/b"]) {
      print(
        glob.translate(pattern),
        glob.translate(pattern, { recursive: true, include_hidden: true }),
        re.match(
          glob.translate(pattern, { recursive: true, seps: "/\\" }),
          "x\\y.py",
        ) !== null,
      );
    }
  } finally {
    remove(root);
  }
  print(path_.exists(root));
}

await asyncio.run(main);
