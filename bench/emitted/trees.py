"""Nested dicts and lists as they come from JSON: built, walked, changed and printed by hand."""
import time
from typing import Any


def build(depth: int, width: int, path: str = "root") -> dict[str, Any]:
    return {
        "name": path,
        "depth": depth,
        "weight": depth * 1.5,
        "leaf": depth == 0,
        "tags": [f"t{number}" for number in range(depth)],
        "children": [] if depth == 0 else [build(depth - 1, width, f"{path}/{number}") for number in range(width)],
    }


def total(node: dict[str, Any]) -> float:
    return node["weight"] + sum(total(child) for child in node["children"])


def names(node: Any, found: list[str]) -> None:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "name" and value.endswith("3"):
                found.append(value)
            else:
                names(value, found)
    elif isinstance(node, list):
        for item in node:
            names(item, found)


def render(value: Any) -> str:
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, list):
        return "[" + ",".join(render(item) for item in value) + "]"
    return "{" + ",".join(f"{render(key)}:{render(item)}" for key, item in value.items()) + "}"


def main():
    tree = build(6, 6)
    print(total(tree))
    found: list[str] = []
    names(tree, found)
    print(len(found), found[-1])
    text = render(tree)
    print(len(text), text[:60])


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
