total = eval("1 + 2")
exec("print(total)")
for name in globals():
    print(name, __import__("os"))
