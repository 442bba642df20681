"""The names that types has for the classes of values, and read-only views of mappings."""
import types
from types import MappingProxyType


def function():
    return None


async def coroutine():
    return None


def generator():
    yield 1


async def async_generator():
    yield 1


class C:
    def method(self):
        return None


made = coroutine()
values = {
    "FunctionType": function, "LambdaType": lambda: None, "GeneratorType": generator(), "CoroutineType": made, "AsyncGeneratorType": async_generator(),
    "MethodType": C().method, "ModuleType": types, "NoneType": None, "NotImplementedType": NotImplemented, "EllipsisType": ..., "UnionType": int | str,
}
kinds = {
    "FunctionType": types.FunctionType, "LambdaType": types.LambdaType, "GeneratorType": types.GeneratorType, "CoroutineType": types.CoroutineType, "AsyncGeneratorType": types.AsyncGeneratorType,
    "MethodType": types.MethodType, "ModuleType": types.ModuleType, "NoneType": types.NoneType,
    "NotImplementedType": types.NotImplementedType, "EllipsisType": types.EllipsisType, "UnionType": types.UnionType,
}
for name, kind in kinds.items():
    print(name, [other for other, value in values.items() if isinstance(value, kind)])
made.close()
print(isinstance(len, types.BuiltinFunctionType), types.FunctionType is types.LambdaType, types.NoneType is type(None))

source = {"a": 1, "b": 2}
view = MappingProxyType(source)
print(view, view["a"], view.get("c"), view.get("c", 3), list(view.keys()), list(view.values()), list(view.items()), len(view), "a" in view)
source["c"] = 4
print(view["c"], view.copy(), view == source, list(reversed(view)), view | {"d": 5})
for act in (lambda: view.__setitem__("x", 1), lambda: view["nothing"], lambda: MappingProxyType(5)):
    try:
        act()
    except (TypeError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
