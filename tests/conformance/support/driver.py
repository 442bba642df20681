"""Runs the tests of one module and says on stdout, test by test, what became of them."""

import sys
import unittest

import MODULE as module

out = sys.stdout


def say(kind, name, text=""):
    out.write("\n\x1e" + kind + "\x1f" + name + "\x1f" + text.replace("\n", "\x1d") + "\n")
    out.flush()


def short(test):
    return ".".join(test.id().split(".")[-2:])


class Recorder(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.verdict = ""
        self.detail = ""

    def startTest(self, test):
        super().startTest(test)
        self.verdict = "passed"
        self.detail = ""
        say("start", short(test))

    def stopTest(self, test):
        super().stopTest(test)
        say(self.verdict, short(test), self.detail)

    def worse(self, verdict, detail):
        if self.verdict != "error":
            self.verdict = verdict
            self.detail = detail

    def addError(self, test, err):
        super().addError(test, err)
        if isinstance(test, unittest.TestCase):
            self.worse("error", self.errors[-1][1])
        else:
            say("broken", test.id(), self.errors[-1][1])

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.worse("failed", self.failures[-1][1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            if issubclass(err[0], AssertionError):
                self.worse("failed", self.failures[-1][1])
            else:
                self.worse("error", self.errors[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if isinstance(test, unittest.TestCase):
            self.verdict = "skipped" if self.verdict == "passed" else self.verdict
            self.detail = str(reason)
        else:
            say("unable", test.id(), str(reason))

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.worse("failed", "unexpected success")


def flat(suite):
    tests = []
    for each in suite:
        if isinstance(each, unittest.TestSuite):
            tests.extend(flat(each))
        else:
            tests.append(each)
    return tests


def main():
    done = set(sys.argv[1:])
    loader = unittest.TestLoader()
    names = [name for name in dir(module) if isinstance(getattr(module, name, None), type) and issubclass(getattr(module, name), unittest.TestCase)]
    tests = []
    for name in names:
        tests.extend(flat(loader.loadTestsFromTestCase(getattr(module, name))))
    for test in tests:
        say("found", short(test))
    if hasattr(module, "setUpModule"):
        module.setUpModule()
    suite = unittest.TestSuite([test for test in tests if short(test) not in done])
    suite.run(Recorder())
    say("end", "")


main()
