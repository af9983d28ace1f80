"""The likely cause of a wrong value: it is right for other arguments, a default or two swapped."""

from __future__ import annotations

import contextlib
import inspect
import io
from itertools import combinations
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


def for_other_arguments(
    package: Package, got: Any, expected: Any, arguments: dict[str, Any], reference_ms: float
) -> str | None:
    """A hint where the value is what the reference answers with an argument at its default, or with
    two arguments of one kind swapped.

    None otherwise, and for anything but telling floats. Never raises.
    """
    if reference_ms > MAX_ASKED_AGAIN_MS or package.driver is not None or not _is_telling(got):
        return None
    if compare(got, expected, _CLOSE, 0.0) is None:
        return None
    return _for_default(package, got, arguments) or _for_swapped(package, got, arguments)


def _for_default(package: Package, got: Any, arguments: dict[str, Any]) -> str | None:
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


def _for_swapped(package: Package, got: Any, arguments: dict[str, Any]) -> str | None:
    pairs = [
        (one, other)
        for one, other in combinations(arguments, 2)
        if _kind(arguments[one]) == _kind(arguments[other]) is not None
    ]
    for one, other in pairs[:_MAX_ASKED]:
        swapped = {**arguments, one: arguments[other], other: arguments[one]}
        if _is_answer(package, got, swapped):
            return f"Yours is what comes of `{one}` and `{other}` swapped."
    return None


def _kind(value: Any) -> Any:
    """What two arguments have in common that can be taken for each other; None for others.

    Labels and small counts are passed over: swapped, they often give what another mistake gives.
    """
    if isinstance(value, np.ndarray) and value.dtype.kind == "f" and are_telling(value):
        return value.shape
    return float if type(value) is float and is_telling(value, NEEDED_BY_ONE) else None


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
