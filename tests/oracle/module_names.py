"""The public names of modules: `__all__`, or what does not begin with an underscore and is no module. Record with CPython 3.13.0."""
import importlib
import json
import pathlib
import types

MODULES = """
abc argparse asyncio atexit base64 binascii bisect calendar collections collections.abc concurrent.futures configparser contextlib contextvars copy csv
dataclasses datetime decimal difflib enum errno fnmatch fractions functools getpass glob gzip hashlib heapq hmac html inspect io itertools json linecache
logging logging.config logging.handlers math multiprocessing numbers operator os os.path pathlib pickle platform pprint queue random re secrets shlex shutil
signal socket ssl stat statistics string struct subprocess sys tempfile textwrap threading time traceback types typing unittest urllib.parse uuid warnings
weakref zlib zoneinfo array gc
""".split()


def public(module):
    if hasattr(module, "__all__"):
        return sorted({name for name in module.__all__ if not name.startswith("_")})
    return sorted(name for name, value in vars(module).items() if not name.startswith("_") and not isinstance(value, types.ModuleType))


table = {name: public(importlib.import_module(name)) for name in MODULES}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(table, indent=0, sort_keys=True).replace('",\n"', '", "') + "\n")
