"""Failures of a package's own code: the fault of its author, never of a candidate."""

from __future__ import annotations

import traceback


class JudgingError(Exception):
    """The package's own code fails: the fault of its author, never of a candidate."""


def told(error: BaseException, file: str) -> str:
    """ "ValueError (line 3): message", the innermost line that is in `file`."""
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == file
    ]
    where = f" (line {lines[-1]})" if lines else ""
    message = f": {error}" if str(error) else ""
    return f"{type(error).__name__}{where}{message}"
