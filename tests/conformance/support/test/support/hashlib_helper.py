"""Digests that a build may lack."""


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    def decorate(test):
        return test
    return decorate
