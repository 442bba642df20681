"""Every option of a TextWrapper, set when it is made and set later."""
import textwrap
from textwrap import TextWrapper

TEXT = "Hello there -- you goof-ball, use the -b option!  \tIt costs $1.50.  What? A supercalifragilisticexpialidocious word. Ok."

for options in (
    {}, {"width": 20}, {"width": 20, "expand_tabs": False}, {"width": 20, "replace_whitespace": False}, {"width": 20, "drop_whitespace": False},
    {"width": 20, "break_long_words": False}, {"width": 20, "break_on_hyphens": False}, {"width": 40, "fix_sentence_endings": True},
    {"width": 20, "tabsize": 4}, {"width": 20, "max_lines": 3}, {"width": 20, "max_lines": 2, "placeholder": "~"},
    {"width": 25, "initial_indent": "* ", "subsequent_indent": "  "},
):
    print(options)
    for line in TextWrapper(**options).wrap(TEXT):
        print("   ", repr(line))

wrapper = TextWrapper(width=30)
print(wrapper.expand_tabs, wrapper.replace_whitespace, wrapper.fix_sentence_endings, wrapper.break_long_words, wrapper.drop_whitespace)
print(wrapper.break_on_hyphens, wrapper.tabsize, wrapper.max_lines, repr(wrapper.placeholder), wrapper.width, repr(wrapper.initial_indent), repr(wrapper.subsequent_indent))
wrapper.expand_tabs = False
wrapper.replace_whitespace = False
wrapper.fix_sentence_endings = True
wrapper.break_long_words = False
wrapper.drop_whitespace = False
wrapper.break_on_hyphens = False
wrapper.tabsize = 2
wrapper.max_lines = 3
wrapper.placeholder = " (more)"
print(wrapper.fill(TEXT))
wrapper.width = 12
wrapper.max_lines = None
print(wrapper.wrap("one\ttwo\nthree four"))

for width, limits in ((0, {}), (-1, {}), (5, {"max_lines": 1, "placeholder": " too long a placeholder"})):
    try:
        print(TextWrapper(width=width, **limits).wrap(TEXT))
    except ValueError as error:
        print("ValueError:", error)
print(textwrap.shorten(TEXT, 30), textwrap.shorten("one", 30), textwrap.shorten(TEXT, width=40, placeholder="..."))
print(repr(textwrap.dedent("    a\n      b\n\n    c\t\n")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "- ", lambda line: True)))
