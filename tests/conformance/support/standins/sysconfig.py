"""How an interpreter was built: this one was not."""


def get_config_var(name):
    return None


def get_config_vars(*names):
    return [None for _ in names] if names else {}


def get_platform():
    return "javascript"


def is_python_build(check_home=None):
    return False
