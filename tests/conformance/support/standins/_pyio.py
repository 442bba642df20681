"""There is one implementation of io here. What tests CPython's second one is excluded."""

from io import (
    BlockingIOError, BufferedIOBase, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, BytesIO, FileIO, IncrementalNewlineDecoder, IOBase, RawIOBase, StringIO, TextIOBase,
    TextIOWrapper, UnsupportedOperation, open, open_code, text_encoding,
)


def _open_code_with_warning(path):
    return open_code(path)
