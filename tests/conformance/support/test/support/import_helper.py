"""Imports by name: of modules that the program knows anyway."""

import contextlib
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    module = import_fresh_module(name)
    if module is None:
        raise unittest.SkipTest("no module " + name)
    return module


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    if name == "heapq":
        import heapq
        return heapq
    if name == "bisect":
        import bisect
        return bisect
    if name == "functools":
        import functools
        return functools
    if name == "json":
        import json
        return json
    if name == "operator":
        import operator
        return operator
    if name == "random":
        import random
        return random
    if name == "statistics":
        import statistics
        return statistics
    if name == "decimal":
        import decimal
        return decimal
    if name == "datetime":
        import datetime
        return datetime
    if name == "uuid":
        import uuid
        return uuid
    if name == "collections":
        import collections
        return collections
    if name == "warnings":
        import warnings
        return warnings
    if name == "asyncio":
        import asyncio
        return asyncio
    if name == "time":
        import time
        return time
    return None


def unload(name):
    return None


def forget(modname):
    return None


@contextlib.contextmanager
def isolated_modules():
    yield


@contextlib.contextmanager
def ready_to_import(name=None, source=""):
    raise unittest.SkipTest("modules are not made at run time")
    yield
