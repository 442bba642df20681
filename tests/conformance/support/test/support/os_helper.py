"""Files of tests."""

import contextlib
import os
import tempfile
import unittest

TESTFN = "@test_py2ts_tmp"
TESTFN_ASCII = TESTFN
TESTFN_UNICODE = TESTFN + "-\xe0\xf2\u0258\u0141\u011f"
TESTFN_UNENCODABLE = None
TESTFN_UNDECODABLE = None
TESTFN_NONASCII = TESTFN_UNICODE
FS_NONASCII = "\xe6"
SAVEDCWD = ""


def _keep(test):
    return test


def can_symlink():
    return True


def skip_unless_symlink(test):
    return test


def skip_unless_hardlink(test):
    return test


def skip_unless_working_chmod(test):
    return test


def skip_unless_xattr(test):
    return unittest.skip("no extended attributes")(test)


def skip_if_dac_override(test):
    return unittest.skip("rights do not bind everybody here")(test)


def unlink(filename):
    try:
        os.unlink(filename)
    except (FileNotFoundError, NotADirectoryError):
        pass


def rmdir(dirname):
    try:
        os.rmdir(dirname)
    except FileNotFoundError:
        pass


def rmtree(path):
    import shutil
    shutil.rmtree(path, True)


def create_empty_file(filename):
    with open(filename, "w"):
        pass


def make_bad_fd():
    raise unittest.SkipTest("no bad descriptors")


@contextlib.contextmanager
def temp_dir(path=None, quiet=False):
    made = tempfile.mkdtemp() if path is None else path
    if path is not None:
        os.mkdir(path)
    try:
        yield made
    finally:
        rmtree(made)


@contextlib.contextmanager
def change_cwd(path, quiet=False):
    before = os.getcwd()
    os.chdir(path)
    try:
        yield os.getcwd()
    finally:
        os.chdir(before)


@contextlib.contextmanager
def temp_cwd(name="tempcwd", quiet=False):
    with temp_dir(name) as path:
        with change_cwd(path) as cwd:
            yield cwd


@contextlib.contextmanager
def subst_drive(path):
    raise unittest.SkipTest("no drives")
    yield


class FakePath:
    def __init__(self, path):
        self.path = path

    def __repr__(self):
        return f"<FakePath {self.path!r}>"

    def __fspath__(self):
        if isinstance(self.path, BaseException):
            raise self.path
        if isinstance(self.path, type) and issubclass(self.path, BaseException):
            raise self.path
        return self.path


class EnvironmentVarGuard:
    def __init__(self):
        self._changed = {}

    def _remember(self, name):
        if name not in self._changed:
            self._changed[name] = os.environ.get(name)

    def set(self, name, value):
        self._remember(name)
        os.environ[name] = value

    def unset(self, name):
        self._remember(name)
        if name in os.environ:
            del os.environ[name]

    def __getitem__(self, name):
        return os.environ[name]

    def __setitem__(self, name, value):
        self.set(name, value)

    def __delitem__(self, name):
        self.unset(name)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        for name, value in self._changed.items():
            if value is None:
                if name in os.environ:
                    del os.environ[name]
            else:
                os.environ[name] = value
