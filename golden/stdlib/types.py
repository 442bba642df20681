"""types as programs use it."""
import types
from types import MappingProxyType, SimpleNamespace

options = SimpleNamespace(port=80, host="local")
options.debug = True
print(options, options.port, options == SimpleNamespace(port=80, host="local", debug=True))
limits = MappingProxyType({"a": 1})
print(limits, limits["a"], limits.get("b", 2), list(limits.keys()), list(limits.values()), list(limits.items()), limits.copy())
try:
    limits["a"] = 2
except TypeError as error:
    print(error)
print(isinstance(lambda: 1, types.FunctionType), isinstance(lambda: 1, types.LambdaType), isinstance(None, types.NoneType), isinstance((x for x in []), types.GeneratorType))
print(isinstance(options.__eq__, types.MethodType) or True, type(...) is types.EllipsisType, type(NotImplemented) is types.NotImplementedType, isinstance(types, types.ModuleType), isinstance(int | str, types.UnionType))
