"""f-strings: conversions, specs, nesting and the = form."""
name, n, pi, flag, items = "Ada", 42, 3.14159, True, [1, "two", 3.0]
print(f"{name} {n} {pi} {flag} {items} {None}")
print(f"{name!r} {name!s} {name!a} {n!r:>5}|")
print(f"{name:>8}|{name:<8}|{name:^8}|{name:*^9}|{name:.2}")
print(f"{n:5d}|{n:<5}|{n:05d}|{n:+}|{n:x}|{n:#b}|{n:,}|{1234567:_}")
print(f"{pi:.2f} {pi:8.3f}|{pi:e} {pi:g} {1e10:g} {0.25:.0%} {2.5:.0f} {3.5:.0f}")
print(f"{n=} {n = } {pi=:.1f} {name=!s}")
width, digits = 10, 3
print(f"{pi:{width}.{digits}f}|{name:{'>'}{width}}|")
print(f"{{literal}} {'nested ' + f'{n + 1}'} {n if flag else 0} {len(items)} {items[1]!r}")
print(f"{1.0} {1e16} {1e-5} {100.0:.1f} {float(n)} {n / 7} {2 ** 0.5}")
print(f"{'multi' 'part'} {'a' if n > 1 else 'b':>3}" f" and {n}" " plain")
print("%s is %d years, %.1f%%, %5s|%-5s|%05d %r %x" % (name, n, pi, "a", "b", 7, "q", 255))
print("{} {0} {name}".replace("{0}", "{}").format(1, 2, name="x"), "{0:>4}{1!r}".format(7, "z"))

# A spec that begins with "=" is no assignment.
width = 3.5
print(f"{width:=9f}|{width:=+10.2f}|{(last := 4)}|{last:=^9}")
