"""A handler that keeps what it is given."""

import logging


class TestHandler(logging.Handler):
    def __init__(self, matcher):
        logging.Handler.__init__(self)
        self.matcher = matcher
        self.buffer = []

    def shouldFlush(self):
        return False

    def emit(self, record):
        self.format(record)
        self.buffer.append(record.__dict__)

    def matches(self, **kwargs):
        return any(self.matcher.matches(d, **kwargs) for d in self.buffer)
