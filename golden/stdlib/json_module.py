"""json as programs use it."""
import io
import json

config = {"name": "é", "port": 80, "ratio": 1.0, "on": True, "none": None, "tags": ["a", "b"], "nested": {"k": (1, 2)}}
print(json.dumps(config))
print(json.dumps(config, indent=2, ensure_ascii=False, sort_keys=True))
print(json.dumps([1, {"a": 2}], separators=(",", ":")), json.loads(json.dumps(config)) == {**config, "nested": {"k": [1, 2]}})
data = json.loads('{"a": [1, 2.0, "x"], "b": null}')
print(data["a"][1], data)
for text in ('{"a": 1,}', "[1", "nope", ""):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(error, error.pos, error.lineno, error.colno, error.msg, error.doc == text)


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Point(1, 2)], cls=PointEncoder), json.dumps(Point(3, 4), default=vars))
try:
    json.dumps(Point(1, 2))
except TypeError as error:
    print(error)
print(json.loads('{"x": 1}', object_hook=lambda d: Point(d["x"], 0)).x, json.JSONDecoder().raw_decode("[1] rest"), json.JSONEncoder().encode("a"), "".join(json.JSONEncoder().iterencode([1])))
buffer = io.StringIO()
json.dump([1, 2], buffer)
buffer.seek(0)
print(json.load(buffer))
