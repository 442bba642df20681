"""What ls shows: kinds, permissions and flags of files, from their modes."""
import os
import stat
import tempfile
from stat import S_IFMT, S_IMODE, ST_ATIME, ST_CTIME, ST_DEV, ST_GID, ST_INO, ST_MODE, ST_MTIME, ST_NLINK, ST_SIZE, ST_UID

KINDS = {
    "block device": stat.S_IFBLK,
    "character device": stat.S_IFCHR,
    "folder": stat.S_IFDIR,
    "pipe": stat.S_IFIFO,
    "link": stat.S_IFLNK,
    "file": stat.S_IFREG,
    "socket": stat.S_IFSOCK,
    "door": stat.S_IFDOOR,
    "port": stat.S_IFPORT,
    "whiteout": stat.S_IFWHT,
}
TESTS = [
    stat.S_ISBLK, stat.S_ISCHR, stat.S_ISDIR, stat.S_ISDOOR, stat.S_ISFIFO, stat.S_ISLNK, stat.S_ISPORT, stat.S_ISREG, stat.S_ISSOCK, stat.S_ISWHT,
]
PERMISSIONS = [
    ("set-uid", stat.S_ISUID), ("set-gid", stat.S_ISGID), ("sticky", stat.S_ISVTX), ("enforce", stat.S_ENFMT),
    ("user", stat.S_IRWXU), ("user reads", stat.S_IRUSR), ("user writes", stat.S_IWUSR), ("user runs", stat.S_IXUSR),
    ("group", stat.S_IRWXG), ("group reads", stat.S_IRGRP), ("group writes", stat.S_IWGRP), ("group runs", stat.S_IXGRP),
    ("others", stat.S_IRWXO), ("others read", stat.S_IROTH), ("others write", stat.S_IWOTH), ("others run", stat.S_IXOTH),
    ("read", stat.S_IREAD), ("write", stat.S_IWRITE), ("execute", stat.S_IEXEC),
]

for kind, bits in KINDS.items():
    answers = [test.__name__ for test in TESTS if test(bits | 0o644)]
    print(f"{kind:<18}{oct(bits):>10} {stat.filemode(bits | 0o644)} {answers}")

print("-- permissions")
for title, bit in PERMISSIONS:
    print(f"{title:<13}{bit:#08o} {stat.filemode(stat.S_IFREG | bit)}")

print("-- modes")
for mode in (0o100755, 0o104755, 0o102644, 0o041777, 0o120777, 0o010600, 0o140000, 0o060660, 0o020620, 0, 0o7777):
    print(oct(mode), oct(S_IFMT(mode)), oct(S_IMODE(mode)), stat.filemode(mode))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "data.bin")
    with open(path, "wb") as file:
        file.write(b"12345")
    os.chmod(path, stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP)
    os.symlink("data.bin", os.path.join(folder, "link"))
    info = os.stat(path)
    fields = [info.st_mode, info.st_ino, info.st_dev, info.st_nlink, info.st_uid, info.st_gid, info.st_size]
    print([info[i] for i in (ST_MODE, ST_INO, ST_DEV, ST_NLINK, ST_UID, ST_GID, ST_SIZE)] == fields, info[ST_SIZE], info[ST_NLINK])
    print(info[ST_ATIME] == int(info.st_atime), info[ST_MTIME] == int(info.st_mtime), info[ST_CTIME] == int(info.st_ctime))
    for name in sorted(os.listdir(folder)):
        one = os.lstat(os.path.join(folder, name))
        print(stat.filemode(one.st_mode), name, "->" if stat.S_ISLNK(one.st_mode) else "", stat.S_ISREG(one.st_mode))
    print(stat.filemode(os.stat(folder).st_mode)[0])

print("-- flags of the BSDs")
flags = {
    "nodump": stat.UF_NODUMP, "immutable": stat.UF_IMMUTABLE, "append": stat.UF_APPEND, "opaque": stat.UF_OPAQUE, "nounlink": stat.UF_NOUNLINK,
    "compressed": stat.UF_COMPRESSED, "tracked": stat.UF_TRACKED, "datavault": stat.UF_DATAVAULT, "hidden": stat.UF_HIDDEN, "settable": stat.UF_SETTABLE,
    "s archived": stat.SF_ARCHIVED, "s immutable": stat.SF_IMMUTABLE, "s append": stat.SF_APPEND, "s restricted": stat.SF_RESTRICTED,
    "s nounlink": stat.SF_NOUNLINK, "s snapshot": stat.SF_SNAPSHOT, "s firmlink": stat.SF_FIRMLINK, "s dataless": stat.SF_DATALESS, "s settable": stat.SF_SETTABLE,
}
for title, flag in flags.items():
    print(f"{title:>12} {flag:#010x}")

print("-- attributes of Windows")
attributes = {
    "readonly": stat.FILE_ATTRIBUTE_READONLY, "hidden": stat.FILE_ATTRIBUTE_HIDDEN, "system": stat.FILE_ATTRIBUTE_SYSTEM,
    "directory": stat.FILE_ATTRIBUTE_DIRECTORY, "archive": stat.FILE_ATTRIBUTE_ARCHIVE, "device": stat.FILE_ATTRIBUTE_DEVICE,
    "normal": stat.FILE_ATTRIBUTE_NORMAL, "temporary": stat.FILE_ATTRIBUTE_TEMPORARY, "sparse": stat.FILE_ATTRIBUTE_SPARSE_FILE,
    "reparse": stat.FILE_ATTRIBUTE_REPARSE_POINT, "compressed": stat.FILE_ATTRIBUTE_COMPRESSED, "offline": stat.FILE_ATTRIBUTE_OFFLINE,
    "not indexed": stat.FILE_ATTRIBUTE_NOT_CONTENT_INDEXED, "encrypted": stat.FILE_ATTRIBUTE_ENCRYPTED,
    "integrity": stat.FILE_ATTRIBUTE_INTEGRITY_STREAM, "virtual": stat.FILE_ATTRIBUTE_VIRTUAL, "no scrub": stat.FILE_ATTRIBUTE_NO_SCRUB_DATA,
}
shown = [title for title, bit in attributes.items() if 0x8027 & bit]
print(shown, sum(attributes.values()), [title for title in attributes if attributes[title] > 0x1000])
