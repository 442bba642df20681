"""Records what CPython makes of the snippets: run with python3.13. New snippets need only their "source"."""

import json
import pathlib
import warnings

warnings.simplefilter("ignore")


def record(source):
    try:
        compile(source, "<snippet>", "exec", dont_inherit=True)
    except SyntaxError as error:
        return {"source": source, "error": {"class": type(error).__name__, "message": error.msg, "line": error.lineno}}
    except (ValueError, RecursionError, MemoryError) as error:
        return {"source": source, "error": {"class": type(error).__name__, "message": str(error), "line": None}}
    return {"source": source, "accepted": True}


for path in sorted(pathlib.Path(__file__).parent.glob("*.json")):
    lines = [json.dumps(record(each["source"])) for each in json.loads(path.read_text())]
    path.write_text("[\n" + ",\n".join(lines) + "\n]\n")
