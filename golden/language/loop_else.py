"""The else of loops runs unless the loop was left by break."""


def find(items, wanted):
    for index, item in enumerate(items):
        if item == wanted:
            print("found at", index)
            break
    else:
        print("not found:", wanted)


find(["a", "b"], "b")
find(["a", "b"], "c")
find([], "d")

n = 5
while n:
    n -= 1
    if n == 2:
        continue
    print(n, end=" ")
else:
    print("| done")

for i in range(10, 0, -3):
    print(i, end=",")
print()
for outer in range(3):
    for inner in range(3):
        if inner == outer:
            break
        print(outer, inner)
    else:
        print("never", outer)
print(outer, inner)
