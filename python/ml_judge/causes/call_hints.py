"""The likely cause of a wrong value: it is right for the default of an argument."""

from __future__ import annotations

import contextlib
import inspect
import io
from typing import Any

import numpy as np

from ml_judge.comparison.comparison import compare
from ml_judge.comparison.support import NEEDED_BY_ONE, are_telling, is_telling
from ml_judge.problem.package import Package
from ml_judge.values.budgets import MAX_ASKED_AGAIN_MS
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode

# The reference is asked once for each default, and somebody waits.
_MAX_ASKED = 3
_CLOSE = 1e-9


def for_default(
    package: Package, got: Any, expected: Any, arguments: dict[str, Any], reference_ms: float
) -> str | None:
    """A hint where the value is what the reference answers with an argument at its default.

    None otherwise, and for anything but telling floats. Never raises.
    """
    if reference_ms > MAX_ASKED_AGAIN_MS or package.driver is not None or not _is_telling(got):
        return None
    if compare(got, expected, _CLOSE, 0.0) is None:
        return None
    tried: list[tuple[dict[str, Any], str]] = []
    for name, default in _defaults(package).items():
        if name in arguments and type(default) in (bool, int, float, str):
            told = (
                f"Yours is what comes of `{name}={default!r}`, the default: "
                f"is `{name}` used as it was given?"
            )
            tried.append(({**arguments, name: default}, told))
    for others, told in tried[:_MAX_ASKED]:
        if _is_answer(package, got, others):
            return told
    return None


def _is_telling(got: Any) -> bool:
    if type(got) is float:
        return is_telling(got, NEEDED_BY_ONE)
    return isinstance(got, np.ndarray) and got.dtype.kind == "f" and are_telling(got)


def _defaults(package: Package) -> dict[str, Any]:
    try:
        entry = vars(package.reference)[package.entry_point]
        parameters = inspect.signature(entry).parameters.values()
    except (KeyError, TypeError, ValueError):  # a callable without a signature
        return {}
    return {
        parameter.name: parameter.default
        for parameter in parameters
        if parameter.default is not parameter.empty
    }


def _is_answer(package: Package, got: Any, arguments: dict[str, Any]) -> bool:
    if package.reference is None:
        return False
    # Arguments of its own: the reference may be asked again.
    positional, keywords = decode(encode(package.call_shape(arguments)))
    try:
        with contextlib.redirect_stdout(io.StringIO()), np.errstate(all="ignore"):
            made = decode(encode(package.invoke(package.reference, positional, keywords)))
        return compare(got, made, _CLOSE, 0.0) is None
    except BaseException:  # the reference was never asked for such an input: no hint then
        return False
