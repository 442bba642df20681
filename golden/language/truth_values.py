"""What counts as true."""


class Empty:
    def __len__(self):
        return 0


class Never:
    def __bool__(self):
        return False


def check(value):
    return "true" if value else "false"


for value in (0, 1, 0.0, -0.5, "", " ", None, True, [], [0], {}, {0: 0}, (), ((),), set(), {0}, Empty(), Never(), object(), float("nan"), b"", range(0)):
    print(check(value), not value, end="; ")
print()


def first(items=None, default=0):
    items = items or []
    while items:
        return items.pop()
    return default


print(first(), first([]), first([4]), first(None, "d"))
count = 3
while count:
    count -= 1
print(count, bool([]), bool("False"), any([0, "", None]), all([]), all([1, "a"]))
text = "abc"
if text and len(text) > 2 and not text.isdigit():
    print("ok")
