"""Parameters, bound arguments and what functions are."""
import inspect


def f(a, b: int = 2, *args, key="k", **kwargs) -> str:
    return ""


async def agen():
    yield 1


signature = inspect.signature(f)
for parameter in signature.parameters.values():
    print(parameter.name, parameter.kind.name, parameter.default is inspect.Parameter.empty, parameter.annotation is inspect.Parameter.empty, parameter)
first = signature.parameters["a"]
print(first.replace(name="renamed", default=5), first.replace(kind=inspect.Parameter.KEYWORD_ONLY).kind.name)
bound = signature.bind(1, 2, 3, key="x", extra=True)
print(isinstance(bound, inspect.BoundArguments), bound.args, bound.kwargs, bound.signature == signature, bound.arguments)
partial = signature.bind_partial(b=1)
partial.apply_defaults()
print(partial.arguments)
print(inspect.formatannotation(int), inspect.formatannotation("text"), inspect.isasyncgenfunction(agen), inspect.isasyncgenfunction(f))


def marked():
    return agen()


print(inspect.iscoroutinefunction(marked), inspect.iscoroutinefunction(inspect.markcoroutinefunction(marked)))


class C:
    x = 1

    @property
    def p(self):
        raise RuntimeError("not looked at")


print([name for name, _ in inspect.getmembers_static(C()) if not name.startswith("__")])
for bad in (lambda: signature.bind(), lambda: signature.bind(1, a=2), lambda: inspect.Parameter("1bad", inspect.Parameter.POSITIONAL_ONLY)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
