"""Programs that are right but for one thing that every statement asks: made from the reference.

They show that tests would see who changes an argument, answers in another form, or in single
precision. Used by `verification.py`, for packages that are trusted.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from types import ModuleType
from typing import Any

import numpy as np

# Told where a call was and what its parameters hold; answers what is returned in place of the value.
Sabotage = Callable[[str, dict[str, Any], Any], Any]


def sabotaged(module: ModuleType, entry_point: str, sabotage: Sabotage) -> ModuleType:
    """The module with an entry point that calls the original, and then `sabotage`.

    Of a class, every public method and the constructor are such; calls within a call are left alone.
    """
    other = ModuleType(module.__name__)
    other.__dict__.update(module.__dict__)
    entry = module.__dict__[entry_point]
    depth = [0]
    if isinstance(entry, type):
        methods = {
            name: _wrapped(method, f"{name}: ", sabotage, depth)
            for name, method in vars(entry).items()
            if inspect.isfunction(method) and (name == "__init__" or name[0] != "_")
        }
        other.__dict__[entry_point] = type(entry.__name__, (entry,), methods)
    else:
        other.__dict__[entry_point] = _wrapped(entry, "", sabotage, depth)
    return other


def _wrapped(function: Any, where: str, sabotage: Sabotage, depth: list[int]) -> Any:
    signature = inspect.signature(function)

    @wraps(function)
    def wrapper(*args: Any, **keywords: Any) -> Any:
        depth[0] += 1
        try:
            value = function(*args, **keywords)
        finally:
            depth[0] -= 1
        if depth[0] > 0:
            return value
        return sabotage(where, dict(signature.bind(*args, **keywords).arguments), value)

    return wrapper


def changing(only: str, seen: set[str]) -> Sabotage:
    """Changes the argument `only` in place, after the answer is made.

    Adds to `seen` the name of every argument that could be changed: `X`, or `forward: x` of a method.
    """

    def sabotage(where: str, arguments: dict[str, Any], value: Any) -> Any:
        # What is returned may be the argument, or a part of it.
        value = _copied(value)
        for name, argument in arguments.items():
            if _is_changeable(argument):
                seen.add(where + name)
                if where + name == only:
                    _change(argument)
        return value

    return sabotage


def in_another_form(where: str, arguments: dict[str, Any], value: Any) -> Any:
    """An axis more, a list around a number, an element or a key too many."""
    if where == "__init__: ":
        return value
    if isinstance(value, np.ndarray):
        return value[None]
    if isinstance(value, dict):
        return {**value, "and more": 0}
    if isinstance(value, (list, tuple)):
        return type(value)([*value, 0])
    return [value]


def in_single_precision(where: str, arguments: dict[str, Any], value: Any) -> Any:
    """Floats with seven digits; everything else as it is."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        with np.errstate(all="ignore"):
            return value.astype(np.float32).astype(np.float64)
    if isinstance(value, float):
        with np.errstate(all="ignore"):
            return float(np.float32(value))
    if isinstance(value, (list, tuple)):
        return type(value)([in_single_precision(where, arguments, item) for item in value])
    if isinstance(value, dict):
        return {k: in_single_precision(where, arguments, item) for k, item in value.items()}
    return value


def _copied(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return value.copy()
    if isinstance(value, (list, tuple)):
        return type(value)(map(_copied, value))
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in value.items()}
    return value


def _is_changeable(argument: Any) -> bool:
    if isinstance(argument, np.ndarray):
        return argument.size > 0 and argument.flags.writeable
    return isinstance(argument, (list, dict)) and len(argument) > 0


def _change(argument: Any) -> None:
    """Changes an array's first element; takes the last of a list or dict away."""
    if not isinstance(argument, np.ndarray):
        argument.pop() if isinstance(argument, list) else argument.popitem()
        return
    first = argument.flat[0]
    if argument.dtype.kind in "US":
        argument.flat[0] = "a" if first != "a" else "b"
    elif argument.dtype.kind == "b":
        argument.flat[0] = not first
    else:
        argument.flat[0] = 3 if first != 3 else 4
