"""Mutants of a reference solution: one small change each, to see whether the tests notice.

Used when a package is verified, never when a submission is judged.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from typing import TypedDict

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.MatMult: ast.Mult,
}
_PAIRS = (
    "sum mean, max min, maximum minimum, argmax argmin, zeros ones, zeros_like ones_like, any all, "
    "floor ceil, std var, append extend"
)
_FUNCTIONS = {"log2": "log", "log1p": "log", "expm1": "exp", "cumsum": "cumprod"}
for _pair in _PAIRS.split(", "):
    _one, _other = _pair.split()
    _FUNCTIONS[_one], _FUNCTIONS[_other] = _other, _one
_BUILT_INS = {
    "max": "min",
    "min": "max",
    "any": "all",
    "all": "any",
    "sum": "max",
    "sorted": "list",
}
_KEYWORDS = {"keepdims", "axis", "ddof", "side", "kind", "initial", "where", "reverse", "key"}

# A change is made in place and answers what undoes it.
Undo = Callable[[], None]
Change = tuple[ast.AST, str, Callable[[], Undo]]


class Mutant(TypedDict):
    """A program that differs from another in one place; `line` is the original's."""

    line: int
    description: str
    source: str


def mutants(source: str) -> list[Mutant]:
    """Every mutant of a module's source, in the order of the source; no two have the same code.

    Docstrings, annotations, imports and what is raised are left alone. Raises SyntaxError.
    """
    tree = ast.parse(source)
    seen = {ast.unparse(tree)}
    made: list[Mutant] = []
    for node, description, apply in list(_changes(tree)):
        undo = apply()
        code = ast.unparse(tree)
        undo()
        if code in seen:
            continue
        seen.add(code)
        line = getattr(node, "lineno", 0)
        made.append({"line": line, "description": description, "source": code + "\n"})
    return sorted(made, key=lambda mutant: mutant["line"])


def _changes(node: ast.AST) -> Iterator[Change]:
    """All changes at a node and below it."""
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.Raise, ast.Assert)):
        return
    yield from _at(node)
    for name, child in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_comment", "decorator_list"):
            continue
        children = child if isinstance(child, list) else [child]
        if name == "body" and children and _is_docstring(children[0]):
            children = children[1:]
        for below in children:
            if isinstance(below, ast.AST):
                yield from _changes(below)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _at(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Compare):
        for index, op in enumerate(node.ops):
            for other in _COMPARISONS[type(op)]:
                changed = [*node.ops[:index], other(), *node.ops[index + 1 :]]
                told = f"{_told(op)} becomes {_told(other())}"
                yield node, told, _setting(node, "ops", changed)
    elif isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in _OPERATORS:
        new = _OPERATORS[type(node.op)]()
        yield node, f"{_told(node.op)} becomes {_told(new)}", _setting(node, "op", new)
    elif isinstance(node, ast.BoolOp):
        new_bool = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, f"{_told(node.op)} becomes {_told(new_bool)}", _setting(node, "op", new_bool)
    elif isinstance(node, ast.UnaryOp):
        yield from _at_unary(node)
    elif isinstance(node, ast.Constant):
        yield from _at_constant(node)
    elif isinstance(node, ast.Call):
        yield from _at_call(node)
    if isinstance(node, (ast.If, ast.IfExp)):
        negated = ast.UnaryOp(ast.Not(), node.test)
        yield node, "the condition is negated", _setting(node, "test", negated)
    yield from _at_statements(node)


def _at_unary(node: ast.UnaryOp) -> Iterator[Change]:
    # `+x` and `not not x` print as other code than `x`, and mean the same as dropping the operator.
    if isinstance(node.op, ast.USub) and not isinstance(node.operand, ast.Constant):
        yield node, "the minus is dropped", _setting(node, "op", ast.UAdd())
    elif isinstance(node.op, ast.USub):
        yield node, "the sign of a constant is flipped", _setting(node, "op", ast.UAdd())
    elif isinstance(node.op, ast.Not):
        doubled = ast.UnaryOp(ast.Not(), node.operand)
        yield node, "`not` is dropped", _setting(node, "operand", doubled)
    elif isinstance(node.op, ast.Invert):
        doubled = ast.UnaryOp(ast.Invert(), node.operand)
        yield node, "`~` is dropped", _setting(node, "operand", doubled)


def _at_constant(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    others: list[object] = []
    if isinstance(value, bool):
        others = [not value]
    elif isinstance(value, int):
        others = [value + 1] if value != 1 else [2, 0]
    elif isinstance(value, float):
        others = [1.0 if value == 0 else value * 2]
    for other in others:
        yield node, f"{value!r} becomes {other!r}", _setting(node, "value", other)


def _at_call(node: ast.Call) -> Iterator[Change]:
    called = node.func
    if isinstance(called, ast.Attribute) and called.attr in _FUNCTIONS:
        other = _FUNCTIONS[called.attr]
        yield node, f"{called.attr} becomes {other}", _setting(called, "attr", other)
    elif isinstance(called, ast.Name) and called.id in _BUILT_INS:
        other = _BUILT_INS[called.id]
        yield node, f"{called.id} becomes {other}", _setting(called, "id", other)
    for index, keyword in enumerate(node.keywords):
        if keyword.arg in _KEYWORDS:
            fewer = [*node.keywords[:index], *node.keywords[index + 1 :]]
            yield node, f"{keyword.arg}= is removed", _setting(node, "keywords", fewer)


def _at_statements(node: ast.AST) -> Iterator[Change]:
    for field in ("body", "orelse", "finalbody"):
        statements = getattr(node, field, None)
        if not isinstance(statements, list) or isinstance(node, (ast.Module, ast.ClassDef)):
            continue
        for index, statement in enumerate(statements):
            is_effect = isinstance(
                statement, (ast.AugAssign, ast.If, ast.For, ast.Continue, ast.Break)
            )
            is_call = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
            assigned = statement.targets[0] if isinstance(statement, ast.Assign) else None
            is_store = isinstance(assigned, (ast.Subscript, ast.Attribute))
            if is_effect or is_call or is_store:
                fewer = [*statements[:index], ast.Pass(), *statements[index + 1 :]]
                yield statement, "the statement is deleted", _setting(node, field, fewer)


def _setting(node: ast.AST, field: str, value: object) -> Callable[[], Undo]:
    def apply() -> Undo:
        before = getattr(node, field)
        setattr(node, field, value)
        return lambda: setattr(node, field, before)

    return apply


def _told(op: ast.AST) -> str:
    symbols = {
        "Lt": "<",
        "LtE": "<=",
        "Gt": ">",
        "GtE": ">=",
        "Eq": "==",
        "NotEq": "!=",
        "Add": "+",
        "Sub": "-",
        "Mult": "*",
        "Div": "/",
        "FloorDiv": "//",
        "Mod": "%",
        "Pow": "**",
        "BitAnd": "&",
        "BitOr": "|",
        "MatMult": "@",
    }
    name = type(op).__name__
    return symbols.get(name, {"NotIn": "not in", "IsNot": "is not"}.get(name, name.lower()))
