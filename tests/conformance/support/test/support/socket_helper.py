"""Sockets in tests."""

import contextlib

HOST = "localhost"
HOSTv4 = "127.0.0.1"
HOSTv6 = "::1"
IPV6_ENABLED = False
has_gethostname = True


def _keep(test):
    return test


def find_unused_port(family=None, socktype=None):
    import socket
    with socket.socket() as s:
        s.bind((HOSTv4, 0))
        return s.getsockname()[1]


def bind_port(sock, host=HOST):
    sock.bind((host, 0))
    return sock.getsockname()[1]


def skip_unless_bind_unix_socket(test):
    return test


def skip_if_tcp_blackhole(test):
    return test


def tcp_blackhole():
    return False


def create_unix_domain_name():
    import tempfile
    return tempfile.mktemp(prefix="test_python_", suffix=".sock")


@contextlib.contextmanager
def transient_internet(resource_name, *, timeout=None, errnos=()):
    yield
