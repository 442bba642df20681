"""The functions of os.path that all systems share."""

from os.path import commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, islink, lexists, samefile, sameopenfile, samestat
