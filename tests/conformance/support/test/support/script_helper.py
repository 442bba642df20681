"""Tests that start an interpreter have nothing to start."""

import unittest


def interpreter_requires_environment():
    return False


def assert_python_ok(*args, **env_vars):
    raise unittest.SkipTest("no interpreter to start")


def assert_python_failure(*args, **env_vars):
    raise unittest.SkipTest("no interpreter to start")


def run_python_until_end(*args, **env_vars):
    raise unittest.SkipTest("no interpreter to start")


def spawn_python(*args, **kw):
    raise unittest.SkipTest("no interpreter to start")


def kill_python(p):
    return b""


def make_script(script_dir, script_basename, source, omit_suffix=False):
    raise unittest.SkipTest("no interpreter to start")
