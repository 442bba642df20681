"""abc as CPython has it in Python; here there is one of them."""

from abc import ABCMeta, get_cache_token
