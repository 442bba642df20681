"""The lexer of shlex in both modes, with every attribute that a program may set, and sources within sources."""
import io
import shlex


def tokens(text, **options):
    return list(shlex.shlex(text, **options))


TEXT = """name = 'two words' "and \\"more\\"" path/to-file.txt # a comment
last\\ one && (a; b) | c"""
print(tokens(TEXT))
print(tokens(TEXT, posix=True))
print(tokens(TEXT, posix=True, punctuation_chars=True))
print(tokens("a&&b;c>d", punctuation_chars="&;"))

lexer = shlex.shlex("first second", posix=True)
print(lexer.posix, lexer.infile, lexer.eof, lexer.lineno, lexer.debug, repr(lexer.token), repr(lexer.punctuation_chars), lexer.source)
print(lexer.commenters, lexer.wordchars[:10], len(lexer.wordchars), repr(lexer.whitespace), lexer.whitespace_split, lexer.quotes, lexer.escape, lexer.escapedquotes)
print(lexer.get_token(), repr(lexer.token))
lexer.push_token("pushed")
print(lexer.get_token(), lexer.get_token(), lexer.get_token())

old = shlex.shlex("x 'y z'", posix=False)
print(repr(old.eof), old.get_token(), old.read_token(), repr(old.get_token()), type(old.instream).__name__)

custom = shlex.shlex("a,b ;c 'd'|e!f g", posix=True)
custom.whitespace += ",|"
custom.whitespace_split = True
custom.commenters = ";"
custom.quotes = "'"
custom.escape = "!"
custom.wordchars += "-"
custom.escapedquotes = ""
print(list(custom))
again = shlex.shlex("a,b |c", posix=True)
again.whitespace = ","
again.whitespace_split = True
print(list(again))

nested = shlex.shlex(io.StringIO("outer1 outer2"), "main.txt", posix=True)
print(nested.infile, nested.get_token())
nested.push_source(io.StringIO("inner1 inner2"), "inner.txt")
print(nested.infile, nested.get_token(), nested.get_token(), nested.error_leader())
print(nested.infile, nested.get_token(), nested.get_token())
nested.push_source("text source")
nested.pop_source()
print(nested.get_token())


class Including(shlex.shlex):
    def sourcehook(self, newfile):
        print("include", newfile)
        return newfile, io.StringIO("from the file")


including = Including("before include 'parts.txt' after", posix=True)
including.source = "include"
print(list(including))
print(including.sourcehook("x.txt")[0], shlex.shlex("a").sourcehook.__name__)
print(shlex.shlex("a b", infile="given.txt").error_leader(), shlex.shlex("a b").error_leader("other.txt", 7))
for bad in ("'open", '"open', "end\\"):
    try:
        shlex.split(bad)
    except ValueError as error:
        print(repr(bad), error)
print(shlex.split("a 'b c' # d", comments=True), shlex.split("a 'b c' # d"), shlex.split("x y", posix=False), shlex.join(["a b", "c", ""]), shlex.quote("it's"))
