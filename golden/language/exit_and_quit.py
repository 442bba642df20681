"""exit() and quit() end the program as SystemExit does."""


def attempt(end, *args):
    try:
        end(*args)
    except SystemExit as error:
        print(type(error).__name__, error.code, error.args)


attempt(exit)
attempt(quit, 3)
attempt(exit, "a message")
attempt(exit, None)
try:
    exit(2)
finally:
    print("on the way out")
print("never")
