"""Loggers of a service set up by dicts: formatters, filters, handlers of every kind, changes while it runs, and mistakes."""
import json
import logging
import logging.config
import logging.handlers
import os
import sys
import tempfile


class Tag(logging.Filter):
    def __init__(self, tag: str = "none", loud: bool = False) -> None:
        super().__init__()
        self.tag = tag
        self.loud = loud

    def filter(self, record):
        record.tag = self.tag.upper() if self.loud else self.tag
        return True


class JsonFormatter(logging.Formatter):
    def __init__(self, keys: list[str], **kwargs) -> None:
        super().__init__(**kwargs)
        self.keys = keys

    def format(self, record):
        super().format(record)
        return json.dumps({key: getattr(record, key, None) for key in self.keys})


class Kept(logging.Handler):
    def __init__(self, limit: int = 2, *, prefix: str = "") -> None:
        self.lines: list[str] = []
        super().__init__()
        self.limit = limit
        self.prefix = prefix

    def emit(self, record):
        if len(self.lines) < self.limit:
            self.lines.append(self.prefix + self.format(record))


def make_filter(threshold: int):
    return lambda record: record.levelno >= threshold


def run(folder: str) -> None:
    config = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "brief": {"format": "%(levelname)s %(name)s %(message)s"},
            "braces": {"format": "{levelname:.1}|{message}|{service}", "style": "{", "defaults": {"service": "shop"}, "validate": True},
            "json": {"()": JsonFormatter, "keys": ["levelname", "message", "tag"]},
            "plain": {"()": "logging.Formatter", "format": "plain %(message)s"},
            "classed": {"class": "logging.Formatter", "format": "classed %(message)s", "datefmt": "%Y"},
        },
        "filters": {"tag": {"()": Tag, "tag": "t1", "loud": True}, "shop": {"name": "shop"}, "high": {"()": make_filter, "threshold": 40}},
        "handlers": {
            "console": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "brief", "level": "INFO"},
            "file": {"class": "logging.FileHandler", "filename": os.path.join(folder, "app.log"), "mode": "w", "encoding": "utf-8", "formatter": "braces", "filters": ["shop"]},
            "rotating": {"class": "logging.handlers.RotatingFileHandler", "filename": os.path.join(folder, "r.log"), "maxBytes": 60, "backupCount": 1, "formatter": "classed"},
            "buffer": {"class": "logging.handlers.MemoryHandler", "capacity": 10, "flushLevel": "ERROR", "target": "json"},
            "json": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "json", "filters": ["tag"]},
            "kept": {"class": Kept, "limit": 3, "prefix": "> ", "formatter": "plain", ".": {"extra_attribute": 7}},
            "queue": {"class": "logging.handlers.QueueHandler", "handlers": ["kept"], "respect_handler_level": True},
            "copy": {"class": "logging.StreamHandler", "stream": "cfg://handlers.json.stream", "formatter": "plain", "filters": ["high"]},
        },
        "loggers": {
            "shop": {"level": "DEBUG", "handlers": ["console", "file", "kept"], "propagate": False},
            "shop.stock": {"level": "WARNING", "filters": ["high"]},
            "buffered": {"level": 10, "handlers": ["buffer", "rotating"], "propagate": False},
        },
        "root": {"level": "WARNING", "handlers": ["copy"]},
    }
    early = logging.getLogger("early")
    logging.config.dictConfig(config)
    print(config["handlers"]["console"]["class"], early.disabled, logging.getHandlerByName("kept").extra_attribute, sorted(logging.getHandlerNames()))
    shop, stock, buffered = logging.getLogger("shop"), logging.getLogger("shop.stock"), logging.getLogger("buffered")
    shop.debug("quiet %d", 1)
    shop.info("open")
    stock.warning("not high enough")
    stock.error("empty")
    buffered.info("first")
    buffered.warning("second")
    print("-- flush")
    buffered.error("third")
    early.error("from root")
    kept = logging.getHandlerByName("kept")
    print(kept.lines, kept.limit, kept.level, shop.level, stock.filters != [], logging.getLogger().level, shop.propagate)
    queue = logging.getHandlerByName("queue")
    print(type(queue.listener).__name__, queue.listener.handlers[0] is kept, queue.listener.respect_handler_level)
    print("-- incremental")
    logging.config.dictConfig({"version": 1, "incremental": True, "handlers": {"console": {"level": "ERROR"}}, "loggers": {"shop": {"level": "WARNING", "propagate": True}}, "root": {"level": "DEBUG"}})
    shop.info("not shown")
    shop.error("both")
    print(logging.getHandlerByName("console").level, shop.level, shop.propagate, logging.getLogger().level, len(shop.handlers))
    print("-- again")
    logging.config.dictConfig({"version": 1, "loggers": {"shop": {"level": "INFO"}}, "handlers": {"null": {"class": "logging.NullHandler"}}, "root": {"handlers": ["null"]}})
    print(shop.handlers, stock.handlers, stock.level, stock.disabled, buffered.disabled, early.disabled, logging.getLogger().handlers, sorted(logging.getHandlerNames()))
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            print(name, file.read().splitlines())


def wrong(config) -> None:
    try:
        logging.config.dictConfig(config)
    except (ValueError, TypeError, KeyError) as error:
        cause = error.__cause__
        print(f"{type(error).__name__}: {error}", "" if cause is None else f"<- {type(cause).__name__}: {cause}")


with tempfile.TemporaryDirectory() as where:
    run(where)
print("-- mistakes")
wrong({})
wrong({"version": 2})
wrong({"version": 1, "handlers": {"a": {"class": "logging.StreamHandler", "formatter": "none"}}})
wrong({"version": 1, "handlers": {"a": {"class": "logging.StreamHandler", "level": "LOUD"}}})
wrong({"version": 1, "handlers": {"a": {"level": "INFO"}}})
wrong({"version": 1, "handlers": {"a": {"class": "logging.StreamHandler", "colour": 1}}})
wrong({"version": 1, "formatters": {"f": {"format": "{x", "style": "{"}}})
wrong({"version": 1, "formatters": {"f": {"format": "x", "style": "?"}}})
wrong({"version": 1, "filters": {"f": {"()": Tag, "name": "x"}}})
wrong({"version": 1, "loggers": {"x": {"handlers": ["none"]}}})
wrong({"version": 1, "loggers": {"x": {"filters": ["none"]}}})
wrong({"version": 1, "root": {"level": "HIGH"}})
wrong({"version": 1, "incremental": True, "handlers": {"none": {"level": 10}}})
wrong({"version": 1, "handlers": {"m": {"class": "logging.handlers.MemoryHandler", "capacity": 3, "target": "none"}}})
