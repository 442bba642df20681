"""A report on the machine, as bug reports have it: only what two machines can't have in common is left out."""
import os
import platform
import sys

report = {
    "system": platform.system(), "node": platform.node(), "release": platform.release(), "version": platform.version(),
    "machine": platform.machine(), "processor": platform.processor(),
}
uname = platform.uname()
print(report == uname._asdict(), list(report) == list(uname._asdict()), len(uname), tuple(uname)[:5] == (uname.system, uname.node, uname.release, uname.version, uname.machine))
print(uname.system, uname.processor == report["processor"], uname.system == os.uname().sysname, uname.node == os.uname().nodename, uname.release == os.uname().release, uname.machine == os.uname().machine, uname.version == os.uname().version)
print(repr(uname).startswith(f"uname_result(system='{uname.system}', node="), uname == platform.uname(), isinstance(uname, tuple), uname[0], type(uname).__name__)
print(platform.python_version(), platform.python_version_tuple(), platform.python_implementation(), repr(platform.python_branch()), repr(platform.python_revision()))
print(platform.python_version() == ".".join(str(part) for part in sys.version_info[:3]), sys.version.startswith(platform.python_version()))
print(len(platform.python_build()), platform.python_build()[0] in sys.version, platform.python_compiler() in sys.version)
print(platform.architecture(), platform.architecture(bits="128bit")[0])
name, version = platform.libc_ver()
print(name, len(version) > 0, platform.libc_ver() == platform.libc_ver(None))
whole = platform.platform()
print(whole.startswith(f"{uname.system}-{uname.release}-{uname.machine}"), whole.endswith(f"with-{name}{version}"), " " in whole, platform.platform(terse=True) == whole)
if platform.system() == "Linux":
    print("on Linux", sys.platform)
elif platform.system() == "Darwin":
    print("on macOS")
