"""Whether arguments are of the kinds that the statement promises: what it lists, and what cases pass."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np

_BULLET = re.compile(r"^- (`\w+`.*?)(?=^- |^\s*$|\Z)", re.MULTILINE | re.DOTALL)
# Names, and what is said of them until the next names.
_SAID = re.compile(
    r"(`\w+`(?:(?:,| and) `\w+`)*)(?::| is| are| has| have) (.*?)(?=`\w+`(?:(?:,| and) `\w+`)*(?::| is| has)|\Z)",
    re.DOTALL,
)
_OF_ALL = re.compile(r"\b(?:Both|All)\b(.*)", re.DOTALL)
_NAME = re.compile(r"`(\w+)`")
# Words of a statement → kinds of dtype. An unsigned type is one "of any integer type".
_KINDS = {
    "float64": ("float64",),
    "float32": ("float32",),
    "int64": ("int64",),
    "integers": ("int64",),
    "whole numbers": ("int64",),
    "integer type": ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
    "strings": ("str",),
    "words": ("str",),
    "boolean": ("bool",),
    "booleans": ("bool",),
    "bool": ("bool",),
}


def promised_kinds(statement: str) -> dict[str, set[str]]:
    """Argument → names of dtypes, of the list items that begin with names of arguments and name any."""
    promised: dict[str, set[str]] = {}
    for bullet in _BULLET.findall(statement):
        of_all = "".join(_OF_ALL.findall(bullet))
        for names, said in _SAID.findall(bullet):
            kinds = {kind for word, of in _KINDS.items() if word in said + of_all for kind in of}
            for name in _NAME.findall(names) if kinds else ():
                promised.setdefault(name, set()).update(kinds)
    return promised


def check_given(
    statement: str, given: Iterable[tuple[str, dict[str, Any]]]
) -> tuple[list[str], list[str]]:
    """What is wrong, and the names of the arguments that were held to the statement.

    `given`: names of tests, with their arguments. Only arrays are held to it.
    """
    promised = promised_kinds(statement)
    wrong: list[str] = []
    held: set[str] = set()
    for test, arguments in given:
        for name, value in arguments.items():
            if name not in promised or not isinstance(value, np.ndarray):
                continue
            held.add(name)
            kind = "str" if value.dtype.kind == "U" else value.dtype.name
            if kind not in promised[name]:
                told = " or ".join(sorted(promised[name]))
                wrong.append(f'"{test}" passes `{name}` as {kind}; the statement says {told}.')
    return wrong, sorted(held)
