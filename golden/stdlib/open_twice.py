import os
def a(tfn):
    try:
        with open(tfn, "w") as f:
            f.write("x")
        with open(tfn) as f:
            b = f.read()
            n = len(b)
        print(b, n)
        with open(tfn) as f:
            print(f.read())
    finally:
        os.remove(tfn)

def b(tfn):
    with open(tfn, "w") as f:
        f.write("x")
    with open(tfn, "w") as f:
        f.write("x")
    with open(tfn) as f, open(tfn) as g:
        r = f.read()
    print(r)
    os.remove(tfn)

a("open_twice.tmp")
b("open_twice.tmp")
with open("open_twice.tmp", "w") as f:
    f.write("x")
with open("open_twice.tmp") as f:
    t = f.read()
print(t, f.closed)
os.remove("open_twice.tmp")
