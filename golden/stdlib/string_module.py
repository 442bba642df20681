"""string as programs use it."""
import string
from string import Template

print(string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords("hello  world"), Template("$who likes ${what}, $$5").substitute(who="ann", what="tea"), Template("$a $b").safe_substitute({"a": 1}), Template("$a").template, Template("$a ${b}").get_identifiers(), Template("$").is_valid())
try:
    Template("$missing").substitute()
except KeyError as error:
    print("missing", error)
