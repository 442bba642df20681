/** What ls shows: kinds, permissions and flags of files, from their modes. */

import {
  and_,
  asFloat,
  bytes_of,
  call,
  dict_items,
  dict_values,
  enter,
  eq,
  format,
  getattr,
  getitem,
  int,
  iter,
  oct,
  open,
  or_,
  print,
  sorted,
  str,
  sum,
  tuple,
  unpack,
} from "py2ts-runtime";
import * as os from "py2ts-runtime/os";
import * as path_ from "py2ts-runtime/os/path";
import * as stat from "py2ts-runtime/stat";
import {
  S_IFMT,
  S_IMODE,
  ST_ATIME,
  ST_CTIME,
  ST_DEV,
  ST_GID,
  ST_INO,
  ST_MODE,
  ST_MTIME,
  ST_NLINK,
  ST_SIZE,
  ST_UID,
} from "py2ts-runtime/stat";
import * as tempfile from "py2ts-runtime/tempfile";

const KINDS = new Map([
  ["block device", stat.S_IFBLK],
  ["character device", stat.S_IFCHR],
  ["folder", stat.S_IFDIR],
  ["pipe", stat.S_IFIFO],
  ["link", stat.S_IFLNK],
  ["file", stat.S_IFREG],
  ["socket", stat.S_IFSOCK],
  ["door", stat.S_IFDOOR],
  ["port", stat.S_IFPORT],
  ["whiteout", stat.S_IFWHT],
]);
const TESTS: any[] = [
  stat.S_ISBLK,
  stat.S_ISCHR,
  stat.S_ISDIR,
  stat.S_ISDOOR,
  stat.S_ISFIFO,
  stat.S_ISLNK,
  stat.S_ISPORT,
  stat.S_ISREG,
  stat.S_ISSOCK,
  stat.S_ISWHT,
];
const PERMISSIONS = [
  tuple("set-uid", stat.S_ISUID),
  tuple("set-gid", stat.S_ISGID),
  tuple("sticky", stat.S_ISVTX),
  tuple("enforce", stat.S_ENFMT),
  tuple("user", stat.S_IRWXU),
  tuple("user reads", stat.S_IRUSR),
  tuple("user writes", stat.S_IWUSR),
  tuple("user runs", stat.S_IXUSR),
  tuple("group", stat.S_IRWXG),
  tuple("group reads", stat.S_IRGRP),
  tuple("group writes", stat.S_IWGRP),
  tuple("group runs", stat.S_IXGRP),
  tuple("others", stat.S_IRWXO),
  tuple("others read", stat.S_IROTH),
  tuple("others write", stat.S_IWOTH),
  tuple("others run", stat.S_IXOTH),
  tuple("read", stat.S_IREAD),
  tuple("write", stat.S_IWRITE),
  tuple("execute", stat.S_IEXEC),
];

for (const item of iter(dict_items(KINDS))) {
  const [kind, bits] = unpack(item, 2);
  const items2: any[] = [];
  for (const test of TESTS) {
    if (call(test, Number(or_(bits, 0o644)))) {
      items2.push(getattr(test, "__name__"));
    }
  }
  const answers = items2;
  print(
    `${format(kind, "<18")}${format(oct(bits), ">10")} ${stat.filemode(Number(or_(bits, 0o644)))} ${str(answers)}`,
  );
}

print("-- permissions");
for (const [title, bit] of PERMISSIONS) {
  print(
    `${format(title, "<13")}${format(bit, "#08o")} ${stat.filemode(Number(or_(stat.S_IFREG, bit)))}`,
  );
}

print("-- modes");
for (const mode of tuple(
  0o100755,
  0o104755,
  0o102644,
  0o041777,
  0o120777,
  0o010600,
  0o140000,
  0o060660,
  0o020620,
  0,
  0o7777,
)) {
  print(oct(mode), oct(S_IFMT(mode)), oct(S_IMODE(mode)), stat.filemode(mode));
}

const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  const path = path_.join(folder, "data.bin");
  const file = open(path, "wb");
  try {
    file.write(bytes_of("12345"));
  } finally {
    file.close();
  }
  os.chmod(
    path,
    Number(or_(Number(or_(stat.S_IRUSR, stat.S_IWUSR)), stat.S_IRGRP)),
  );
  os.symlink("data.bin", path_.join(folder, "link"));
  const info = os.stat(path);
  const fields = [
    info.st_mode,
    info.st_ino,
    info.st_dev,
    info.st_nlink,
    info.st_uid,
    info.st_gid,
    info.st_size,
  ];
  print(
    eq(
      Array.from(
        tuple(ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE),
        (i) => getitem(info, i),
      ),
      fields,
    ),
    getitem(info, ST_SIZE),
    getitem(info, ST_NLINK),
  );
  print(
    eq(getitem(info, ST_ATIME), int(asFloat(info.st_atime))),
    eq(getitem(info, ST_MTIME), int(asFloat(info.st_mtime))),
    eq(getitem(info, ST_CTIME), int(asFloat(info.st_ctime))),
  );
  for (const name of sorted(os.listdir(folder))) {
    const one = os.lstat(path_.join(folder, name));
    print(
      stat.filemode(one.st_mode),
      name,
      stat.S_ISLNK(one.st_mode) ? "->" : "",
      stat.S_ISREG(one.st_mode),
    );
  }
  print(getitem(stat.filemode(os.stat(folder).st_mode), 0));
} catch (error) {
  scope.failed(error);
} finally {
  scope.exit();
}

print("-- flags of the BSDs");
const flags = new Map([
  ["nodump", stat.UF_NODUMP],
  ["immutable", stat.UF_IMMUTABLE],
  ["append", stat.UF_APPEND],
  ["opaque", stat.UF_OPAQUE],
  ["nounlink", stat.UF_NOUNLINK],
  ["compressed", stat.UF_COMPRESSED],
  ["tracked", stat.UF_TRACKED],
  ["datavault", stat.UF_DATAVAULT],
  ["hidden", stat.UF_HIDDEN],
  ["settable", stat.UF_SETTABLE],
  ["s archived", stat.SF_ARCHIVED],
  ["s immutable", stat.SF_IMMUTABLE],
  ["s append", stat.SF_APPEND],
  ["s restricted", stat.SF_RESTRICTED],
  ["s nounlink", stat.SF_NOUNLINK],
  ["s snapshot", stat.SF_SNAPSHOT],
  ["s firmlink", stat.SF_FIRMLINK],
  ["s dataless", stat.SF_DATALESS],
  ["s settable", stat.SF_SETTABLE],
]);
for (const item2 of iter(dict_items(flags))) {
  const [title, flag] = unpack(item2, 2);
  print(`${format(title, ">12")} ${format(flag, "#010x")}`);
}

print("-- attributes of Windows");
const attributes = new Map([
  ["readonly", stat.FILE_ATTRIBUTE_READONLY],
  ["hidden", stat.FILE_ATTRIBUTE_HIDDEN],
  ["system", stat.FILE_ATTRIBUTE_SYSTEM],
  ["directory", stat.FILE_ATTRIBUTE_DIRECTORY],
  ["archive", stat.FILE_ATTRIBUTE_ARCHIVE],
  ["device", stat.FILE_ATTRIBUTE_DEVICE],
  ["normal", stat.FILE_ATTRIBUTE_NORMAL],
  ["temporary", stat.FILE_ATTRIBUTE_TEMPORARY],
  ["sparse", stat.FILE_ATTRIBUTE_SPARSE_FILE],
  ["reparse", stat.FILE_ATTRIBUTE_REPARSE_POINT],
  ["compressed", stat.FILE_ATTRIBUTE_COMPRESSED],
  ["offline", stat.FILE_ATTRIBUTE_OFFLINE],
  ["not indexed", stat.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED],
  ["encrypted", stat.FILE_ATTRIBUTE_ENCRYPTED],
  ["integrity", stat.FILE_ATTRIBUTE_INTEGRITY_STREAM],
  ["virtual", stat.FILE_ATTRIBUTE_VIRTUAL],
  ["no scrub", stat.FILE_ATTRIBUTE_NO_SCRUB_DATA],
]);
const items3: string[] = [];
for (const item3 of iter(dict_items(attributes))) {
  const [title, bit] = unpack(item3, 2);
  if (Number(and_(0x8027, bit))) {
    items3.push(title);
  }
}
const shown = items3;
print(
  shown,
  sum(dict_values(attributes)),
  [...attributes.keys()].filter((title) => getitem(attributes, title) > 0x1000),
);
