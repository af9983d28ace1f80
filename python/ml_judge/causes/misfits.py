"""Where a call of the tests and the submission's definition do not fit each other."""

from __future__ import annotations

import re
from typing import Any

from ml_judge.candidate.signatures import Signature, signatures_of
from ml_judge.problem.package import Package

_BINDING = re.compile(r"(?:.*\.)?(\w+)\(\) (?:missing \d|takes |got )")
_NO_ATTRIBUTE = re.compile(r"'(\w+)' object has no attribute '(\w+)'")
_AFTER_SELF = re.compile(r"self(?:, |$)")


def explain_misfit(package: Package, raised: dict[str, Any]) -> tuple[str, Signature] | None:
    """What the tests call and what is there instead, and the definition at fault.

    `raised` is a reply whose exception came out of the call itself. None where that fits.
    """
    wanted, found = _wanted(package), raised["shape"]
    if not wanted or not found:
        return None
    if wanted[0][0] == "class":
        return _misfit_of_class(package.entry_point, wanted, found, raised["message"])
    name = package.entry_point
    if found[0][0] == "class" or _BINDING.match(raised["message"]) is None:
        return None
    if raised["trace"]:
        return None
    return _told("call", f"{name}({wanted[0][2]})", f"{name}({found[0][2]})", found[0]), found[0]


def _wanted(package: Package) -> list[Signature]:
    for file in ("starter.py", "solution.py"):
        try:
            wanted = signatures_of(package.files.get(file, ""), package.entry_point)
        except (SyntaxError, ValueError, RecursionError):  # an unfinished starter
            continue
        if wanted:
            return wanted
    return []


def _misfit_of_class(
    name: str, wanted: list[Signature], found: list[Signature], message: str
) -> tuple[str, Signature] | None:
    if found[0][0] != "class":
        return f"`{name}` is a class; yours, at line {found[0][1]}, is a function.", found[0]
    methods = {method[0]: method for method in found[1:]}
    calls = {method[0]: method for method in wanted[1:]}
    lacking = [
        f"`{call[0]}({_without_self(call[2])})`"
        for key, call in calls.items()
        if key not in methods and key[0] != "_"
    ]
    lacking = [] if found[0][2] not in ("", "object") else lacking
    said = _sentence(lacking)
    missing = _NO_ATTRIBUTE.match(message)
    if missing is not None and missing[1] == name and missing[2] in calls:
        call = calls[missing[2]]
        said = said or _sentence([f"`{call[0]}({_without_self(call[2])})`"])
        return said, found[0]
    binding = _BINDING.match(message)
    key = binding[1] if binding is not None else ""
    key = "__init__" if key == name else key
    if key not in calls:
        return None
    call = calls[key]
    own = methods.get(key)
    shown = name if key == "__init__" else key
    verb = "make" if key == "__init__" else "call"
    wanted_call = f"{shown}({_without_self(call[2])})"
    if own is None:
        told = f"The tests {verb} `{wanted_call}`; your class has no `{key}` that takes this."
    else:
        told = _told(verb, wanted_call, f"{shown}({_without_self(own[2])})", own)
        if _AFTER_SELF.match(own[2]) is None and own[2][:1] != "*":
            told = f"`{key}`, at line {own[1]}, lacks `self` as its first parameter."
    return f"{told} {said}".strip(), own or found[0]


def _told(verb: str, wanted: str, own: str, at: Signature) -> str:
    return f"The tests {verb} `{wanted}`; yours, at line {at[1]}, is `{own}`."


def _sentence(lacking: list[str]) -> str:
    if not lacking:
        return ""
    *most, last = lacking
    names = f"{', '.join(most)} and {last}" if most else last
    return f"Your class has no method {names}."


def _without_self(parameters: str) -> str:
    found = _AFTER_SELF.match(parameters)
    return parameters[found.end() :] if found is not None else parameters
