"""Reading a reply of the candidate's interpreter, of which every byte may be forged."""

from __future__ import annotations

from typing import Any

from ml_judge.values.decoder import CorruptValue, decode

MAX_TEXT = 2000
# As long as a submission may be, and what is added to it.
MAX_REPAIR = 66_000
_MAX_FRAMES = 12
_MAX_SIGNATURES = 60
_MAX_LINE = 2**31
_FIELDS: dict[str, dict[str, tuple[type, ...]]] = {
    "loaded": {},
    "inputs": {"value": (bytes,)},
    "no-inputs": {"message": (str,)},
    "returned": {
        "value": (bytes,),
        "arguments": (bytes, type(None)),
        "none": (tuple, type(None)),
    },
    "unsupported": {"message": (str,), "path": (str,)},
    "too-large": {"message": (str,)},
    "compile-error": {
        "message": (str,),
        "line": (int, type(None)),
        "column": (int, type(None)),
        "text": (str,),
        "repair": (str, type(None)),
    },
    "raised": {
        "type": (str,),
        "message": (str,),
        "trace": (list,),
        "explicit": (bool,),
        "memory": (bool,),
        "own": (bool,),
        "hint": (str, type(None)),
        "shape": (list,),
    },
}


def read_reply(raw: bytes | None) -> dict[str, Any] | None:
    """A reply with just the fields of its kind, each of its type; None where it is none."""
    if raw is None:
        return None
    try:
        reply = decode(raw)
    except CorruptValue:
        return None
    if type(reply) is not dict or type(reply.get("kind")) is not str:
        return None
    fields = _FIELDS.get(reply["kind"])
    if fields is None:
        return None
    read: dict[str, Any] = {"kind": reply["kind"]}
    for name, types in fields.items():
        value = reply.get(name)
        if type(value) not in types:
            return None
        # A line or a column; of a forged one Python may refuse to print the digits.
        if type(value) is int and not 0 < value < _MAX_LINE:
            return None
        most = MAX_REPAIR if name == "repair" else MAX_TEXT
        read[name] = printable(value[:most]) if type(value) is str else value
    if read["kind"] == "raised":
        read["trace"] = [_line(line) for line in read["trace"][:_MAX_FRAMES]]
        if None in read["trace"]:
            return None
        read["shape"] = [_signature(one) for one in read["shape"][:_MAX_SIGNATURES]]
        if None in read["shape"]:
            return None
    if read["kind"] == "returned" and not _is_source_of_none(read["none"]):
        return None
    return read


def _is_source_of_none(none: Any) -> bool:
    if none is None:
        return True
    return [type(part) for part in none] == [str, int] and 0 < none[1] < 2**31


def _line(line: Any) -> dict[str, Any] | None:
    if type(line) is not dict:
        return None
    number, text = line.get("line"), line.get("text")
    if type(number) is not int or not 0 <= number < _MAX_LINE or type(text) is not str:
        return None
    told: dict[str, Any] = {"line": number, "text": printable(text[:MAX_TEXT])}
    if type(line.get("column")) is int and 0 < line["column"] < _MAX_LINE:
        told["column"] = line["column"]
    if type(line.get("function")) is str:
        told["function"] = printable(line["function"][:MAX_TEXT])
    return told


def _signature(one: Any) -> tuple[str, int, str, str] | None:
    if type(one) is not tuple or [type(part) for part in one] != [str, int, str, str]:
        return None
    name, number, parameters, text = one
    if not 0 < number < 2**31:
        return None
    told = [printable(part[:300]) for part in (name, parameters, text)]
    return told[0], number, told[1], told[2]


def printable(text: str) -> str:
    """Text without halves of characters, which JSON's readers refuse."""
    return text.encode("utf-8", "replace").decode("utf-8")
