"""What a module's entry point looks like in its source: functions, methods and their parameters.

Runs beside untrusted code: see `README.md` for the rules.
"""

import ast
from ast import AsyncFunctionDef, ClassDef, Constant, ExceptHandler, FunctionDef, Raise, Return
from builtins import len, list, reversed, str, tuple, type

# Name ("" for a function, "class" for a class's own line), line, parameters, the line's text.
Signature = tuple[str, int, str, str]
_parse = ast.parse
_unparse = ast.unparse
_walk = ast.walk
_MOST = 60
_LONGEST = 300


def signatures_of(source: str, name: str) -> list[Signature]:
    """The function `name` of a source; or the class, and then its methods. Empty without one.

    Of a class's own line the parameters are its bases.
    """
    lines = source.split("\n")
    for node in reversed(_parse(source).body):
        if type(node) is FunctionDef or type(node) is AsyncFunctionDef:
            if node.name == name:
                return [("", *_signature(node, lines))]
        if type(node) is ClassDef and node.name == name:
            bases = ", ".join([_unparse(base) for base in node.bases])
            found = [("class", node.lineno, bases[:_LONGEST], _line(node.lineno, lines))]
            for part in node.body:
                if type(part) is FunctionDef or type(part) is AsyncFunctionDef:
                    found.append((part.name[:_LONGEST], *_signature(part, lines)))
            return found[:_MOST]
    return []


def why_none(source: str, name: str) -> tuple[str, int] | None:
    """Where the function `name` may have come to return None: at an `except`, or at a `return`.

    None where it has neither: then it came to its end.
    """
    for node in reversed(_parse(source).body):
        if (type(node) is FunctionDef or type(node) is AsyncFunctionDef) and node.name == name:
            found = list(_walk(node))
            for part in found:
                if type(part) is ExceptHandler and type(part.body[-1]) is not Raise:
                    return "except", part.lineno
            for part in found:
                if type(part) is Return and _is_none(part.value):
                    return "return", part.lineno
            return None
    return None


def _is_none(value: ast.expr | None) -> bool:
    return value is None or (type(value) is Constant and value.value is None)


def _signature(node: FunctionDef | AsyncFunctionDef, lines: list[str]) -> tuple[int, str, str]:
    taken = node.args
    for one in [*taken.posonlyargs, *taken.args, *taken.kwonlyargs]:
        one.annotation = None
    if taken.vararg is not None:
        taken.vararg.annotation = None
    if taken.kwarg is not None:
        taken.kwarg.annotation = None
    return node.lineno, _unparse(taken)[:_LONGEST], _line(node.lineno, lines)


def _line(number: int, lines: list[str]) -> str:
    return lines[number - 1].strip()[:200] if number <= len(lines) else ""
