"""What CPython's tests ask of `test.support`, as far as it means something on a host of another kind."""

import contextlib
import functools
import io
import math
import sys
import time
import unittest

TEST_MODULES_ENABLED = True
verbose = 0
LOOPBACK_TIMEOUT = 5.0
INTERNET_TIMEOUT = 60.0
SHORT_TIMEOUT = 10.0
LONG_TIMEOUT = 60.0
MAX_Py_ssize_t = 9223372036854775807
PIPE_MAX_SIZE = 4 * 1024 * 1024 + 1
SOCK_MAX_SIZE = 16 * 1024 * 1024 + 1
NHASHBITS = 61
_1M = 1024 * 1024
_1G = 1024 * _1M
_2G = 2 * _1G
_4G = 4 * _1G
MS_WINDOWS = False
is_jython = False
is_android = False
is_emscripten = False
is_wasi = False
is_apple = False
is_apple_mobile = False
has_fork_support = False
has_subprocess_support = True
has_socket_support = True
has_strftime_extensions = True
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = True
HAVE_ASAN_FORK_BUG = False
Py_DEBUG = False
Py_TRACE_REFS = False
Py_GIL_DISABLED = False
TEST_HOME_DIR = ""


class Error(Exception):
    """Base of what goes wrong in the tests' own machinery."""


class TestFailed(Error):
    """A test failed."""


def _keep(test):
    return test


def _skipping(reason):
    return unittest.skip(reason)


def cpython_only(test):
    return unittest.skip("a detail of CPython")(test)


def impl_detail(msg=None, **guards):
    return _skipping(msg or "a detail of CPython")


def check_impl_detail(**guards):
    return False


def refcount_test(test):
    return unittest.skip("no reference counts")(test)


def no_tracing(test):
    return test


def suppress_immortalization(suppress=True):
    return _keep


def skip_if_suppress_immortalization():
    return _keep


def bigmemtest(size, memuse, dry_run=True):
    return _skipping("needs much memory")


def bigaddrspacetest(test):
    return unittest.skip("needs a large address space")(test)


def requires(resource, msg=None):
    raise unittest.SkipTest(msg or "resource " + resource + " is not enabled")


def is_resource_enabled(resource):
    return False


def requires_resource(resource):
    return _skipping("resource " + resource + " is not enabled")


def requires_docstrings(test):
    return unittest.skip("no docstrings of builtins")(test)


def requires_IEEE_754(test):
    return test


def requires_zlib(reason="requires zlib"):
    return _skipping(reason)


def requires_gzip(reason="requires gzip"):
    return _skipping(reason)


def requires_subprocess():
    return _keep


def requires_fork():
    return _skipping("no fork")


def requires_working_socket(*, module=False):
    return None if module else _keep


def requires_limited_api(test):
    return unittest.skip("no C API")(test)


def requires_specialization(test):
    return unittest.skip("no bytecode")(test)


def requires_mac_ver(*min_version):
    return _keep


def requires_linux_version(*min_version):
    return _keep


def skip_if_broken_multiprocessing_synchronize():
    raise unittest.SkipTest("no multiprocessing")


def skip_if_sanitizer(reason=None, *, address=False, memory=False, ub=False, thread=False):
    return _keep


def check_sanitizer(*, address=False, memory=False, ub=False, thread=False):
    return False


def skip_if_pgo_task(test):
    return test


def skip_if_buggy_ucrt_strfptime(test):
    return test


def skip_on_s390x(test):
    return test


def skip_emscripten_stack_overflow():
    return _keep


def skip_wasi_stack_overflow():
    return _keep


def anticipate_failure(condition):
    return _keep


def force_not_colorized(func):
    return func


def force_not_colorized_test_class(cls):
    return cls


def thread_unsafe(reason):
    return _keep


def reset_cached_properties(obj):
    return None


def gc_collect():
    return None


@contextlib.contextmanager
def disable_gc():
    yield


def get_attribute(obj, name):
    try:
        return getattr(obj, name)
    except AttributeError:
        raise unittest.SkipTest("object has no attribute " + name)


@contextlib.contextmanager
def captured_output(stream_name):
    text = io.StringIO()
    if stream_name == "stdout":
        before = sys.stdout
        sys.stdout = text
        try:
            yield text
        finally:
            sys.stdout = before
    else:
        before_err = sys.stderr
        sys.stderr = text
        try:
            yield text
        finally:
            sys.stderr = before_err


def captured_stdout():
    return captured_output("stdout")


def captured_stderr():
    return captured_output("stderr")


def captured_stdin():
    return captured_output("stdin")


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    missing = object()
    before = getattr(obj, attr, missing)
    setattr(obj, attr, new_val)
    try:
        yield None if before is missing else before
    finally:
        if before is missing:
            if hasattr(obj, attr):
                delattr(obj, attr)
        else:
            setattr(obj, attr, before)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    known = item in obj
    before = obj[item] if known else None
    obj[item] = new_val
    try:
        yield before
    finally:
        if known:
            obj[item] = before
        elif item in obj:
            del obj[item]


def patch(test_instance, object_to_patch, attr_name, new_value):
    before = getattr(object_to_patch, attr_name)
    test_instance.addCleanup(setattr, object_to_patch, attr_name, before)
    setattr(object_to_patch, attr_name, new_value)


def sortdict(dict):
    items = sorted(dict.items())
    return "{" + ", ".join(["%r: %r" % pair for pair in items]) + "}"


def run_code(code, extra_names=None):
    raise unittest.SkipTest("no exec")


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    raise unittest.SkipTest("no compile()")


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    with testcase.assertRaises(TypeError):
        tp(*args, **kwds)


def check_free_after_iterating(test, iter, cls, args=()):
    raise unittest.SkipTest("no reference counts")


def check_sizeof(test, o, size):
    raise unittest.SkipTest("no sizes of objects")


def calcobjsize(fmt):
    return 0


def calcvobjsize(fmt):
    return 0


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    raise unittest.SkipTest("modules are not asked for all their names")


def detect_api_mismatch(ref_api, other_api, *, ignore=()):
    raise unittest.SkipTest("modules are not asked for all their names")


def get_c_recursion_limit():
    return 10_000


def exceeds_recursion_limit():
    return 150_000


@contextlib.contextmanager
def set_recursion_limit(limit):
    yield


@contextlib.contextmanager
def infinite_recursion(max_depth=None):
    yield


def adjust_int_max_str_digits(max_digits):
    raise unittest.SkipTest("no limit of digits")


def setswitchinterval(interval):
    return sys.setswitchinterval(interval)


def run_with_locale(catstr, *locales):
    return _skipping("no locales")


def run_with_locales(catstr, *locales):
    return _skipping("no locales")


def run_with_tz(tz):
    return _skipping("the time zone can't be changed")


def run_in_subinterp(code):
    raise unittest.SkipTest("no subinterpreters")


def run_in_subinterp_with_config(code, **config):
    raise unittest.SkipTest("no subinterpreters")


def wait_process(pid, *, exitcode, timeout=None):
    raise unittest.SkipTest("no waitpid")


def reap_children():
    return None


def findfile(filename, subdir=None):
    return filename


def open_urlresource(url, *args, **kw):
    raise unittest.SkipTest("no network")


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def ignore_warnings(*, category):
    return _keep


def maybe_get_event_loop_policy():
    return None


def busy_retry(timeout, err_msg=None, /, *, error=True):
    if timeout <= 0:
        raise ValueError("timeout must be greater than zero")
    start = time.monotonic()
    while True:
        yield
        if time.monotonic() - start >= timeout:
            break
    if error:
        raise AssertionError(err_msg or "timed out")


def sleeping_retry(timeout, err_msg=None, /, *, init_delay=0.010, max_delay=1.0, error=True):
    delay = init_delay
    for _ in busy_retry(timeout, err_msg, error=error):
        yield
        time.sleep(delay)
        delay = min(delay * 2, max_delay)


class CPUStopwatch:
    def __enter__(self):
        self.start = time.process_time()
        self.seconds = math.nan
        return self

    def __exit__(self, *exc):
        self.seconds = time.process_time() - self.start


class catch_unraisable_exception:
    def __enter__(self):
        raise unittest.SkipTest("no unraisable exceptions")

    def __exit__(self, *exc):
        return None


class _ALWAYS_EQ:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


ALWAYS_EQ = _ALWAYS_EQ()


class _NEVER_EQ:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


NEVER_EQ = _NEVER_EQ()


@functools.total_ordering
class _LARGEST:
    def __eq__(self, other):
        return isinstance(other, _LARGEST)

    def __lt__(self, other):
        return False


LARGEST = _LARGEST()


@functools.total_ordering
class _SMALLEST:
    def __eq__(self, other):
        return isinstance(other, _SMALLEST)

    def __gt__(self, other):
        return False


SMALLEST = _SMALLEST()


class BrokenIter:
    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises = next_raises
        self.iter_raises = iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


class Matcher:
    _partial_matches = ("msg", "message")

    def matches(self, d, **kwargs):
        return all(self.match_value(k, d.get(k), v) for k, v in kwargs.items())

    def match_value(self, k, dv, v):
        if type(v) != type(dv):
            return False
        if type(dv) is not str or k not in self._partial_matches:
            return v == dv
        return dv.find(v) >= 0
