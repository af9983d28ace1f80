"""What Python cannot do in a browser, and what to do instead.

Runs beside untrusted code: see `README.md` for the rules.
"""

import sys
from builtins import (
    BaseException,
    EOFError,
    FileNotFoundError,
    IndexError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    frozenset,
    issubclass,
    str,
    type,
)

from ml_judge.values.names import type_name

_STANDARD = frozenset(sys.stdlib_module_names)
_GONE = frozenset(
    (
        "aifc asynchat asyncore audioop cgi cgitb chunk crypt distutils imghdr imp lib2to3 "
        "mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib uu xdrlib"
    ).split()
)
_WINDOWS = ("tkinter", "_tkinter", "turtle", "curses", "_curses", "idlelib", "pygame", "cv2")
PROCESSES = "A browser starts no other processes: do the work in one, with a loop or `map`."
_THREADS = "A browser's Python has one thread: do the work in order, with a loop or `map`."
_PROGRAMS = "A browser starts no other programs: do it in Python."
_KEYBOARD = "There is no keyboard input here: use the arguments of your function."
_NETWORK = "There is no network here: all that is needed comes as arguments of your function."
_FILES = "No files are here but those your code writes: use the arguments of your function."
_ZONES = (
    "The table of time zones is not here: use `datetime.timezone.utc`, or a fixed offset such as "
    "`timezone(timedelta(hours=1))`."
)
_LENGTHS = (
    "Python has 32 bits here, as in every browser: lengths and positions end at 2,147,483,647."
)
_C_LONG = (
    "Python has 32 bits here, as in every browser: ask for `np.int64` where a number passes "
    "2,147,483,647."
)


def browser_limit(error: BaseException, message: str) -> str | None:
    """Why an exception came of where Python runs, and what to do; None where it did not."""
    kind = type(error)
    if issubclass(kind, OSError):
        return _of_system(kind, message)
    if kind is EOFError:
        return _KEYBOARD
    if kind is RuntimeError and message == "can't start new thread":
        return _THREADS
    if kind is NotImplementedError and "multiprocessing" in message:
        return PROCESSES
    if kind is OverflowError or kind is IndexError:
        if "C ssize_t" in message or "index-sized integer" in message:
            return _LENGTHS
        return _C_LONG if "too large to convert to C long" in message else None
    return _ZONES if type_name(kind) == "ZoneInfoNotFoundError" else None


def _of_system(kind: type, message: str) -> str | None:
    if "does not support processes" in message:
        return _PROGRAMS
    if "[Errno 29]" in message:
        return _KEYBOARD
    if "[Errno 23]" in message:
        return _NETWORK
    if "[Errno 52]" in message:
        return PROCESSES
    return _FILES if kind is FileNotFoundError else None


def missing_standard_module(name: str) -> str | None:
    """Why a module that Python has elsewhere is not here; None where it is no such module."""
    if name == "_multiprocessing" or name == "_posixsubprocess":
        return PROCESSES
    if name in _WINDOWS:
        return f"{name} needs a window or a screen of its own: draw figures with matplotlib."
    if name in _GONE:
        return f"{name} is no longer part of Python."
    if name in _STANDARD:
        return f"{name} is part of Python, but not of Python in a browser: do without it."
    return None
