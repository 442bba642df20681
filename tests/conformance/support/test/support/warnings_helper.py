"""Warnings in tests."""

import contextlib
import re
import unittest
import warnings


class WarningsRecorder:
    def __init__(self, caught):
        self._warnings = caught
        self._last = 0

    @property
    def warnings(self):
        return self._warnings[self._last:]

    @property
    def message(self):
        return self._warnings[-1].message

    @property
    def category(self):
        return self._warnings[-1].category

    def reset(self):
        self._last = len(self._warnings)


@contextlib.contextmanager
def check_warnings(*filters, quiet=None):
    if quiet is None:
        quiet = not filters
    wanted = list(filters) if filters else [("", Warning)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield WarningsRecorder(caught)
    left = [w.message for w in caught]
    missing = []
    for text, category in wanted:
        found = [w for w in left if re.match(text, str(w), re.I) and issubclass(w.__class__, category)]
        for w in found:
            left.remove(w)
        if not found and not quiet:
            missing.append((text, category.__name__))
    if left:
        raise AssertionError("unhandled warning %s" % left[0])
    if missing:
        raise AssertionError("filter (%r, %s) did not catch any warning" % missing[0])


@contextlib.contextmanager
def check_no_warnings(testcase, message="", category=Warning, force_gc=False):
    with warnings.catch_warnings(record=True) as caught:
        warnings.filterwarnings("always", message=message, category=category)
        yield
    testcase.assertEqual(caught, [])


@contextlib.contextmanager
def check_no_resource_warning(testcase):
    with check_no_warnings(testcase, category=ResourceWarning):
        yield


def check_syntax_warning(testcase, statement, errtext="", *, lineno=1, offset=None):
    raise unittest.SkipTest("no compile()")


def ignore_warnings(*, category):
    def decorate(test):
        return test
    return decorate


@contextlib.contextmanager
def save_restore_warnings_filters():
    yield
