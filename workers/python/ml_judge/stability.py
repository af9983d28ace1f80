"""The stability lens: where in a submission the first number stops being finite.

Runs in the candidate's interpreter in place of a driver. WebAssembly has no floating-point flags, so
NumPy never warns there: instead every operation and call of the submission is looked at. Nothing
here counts for a verdict.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np

from ml_judge.submission import execute, invoke, normalise
from ml_judge.tracebacks import SOLUTION_FILE

_OPERATORS: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.MatMult: operator.matmul,
}
_IN_PLACE: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.iadd,
    ast.Sub: operator.isub,
    ast.Mult: operator.imul,
    ast.Div: operator.itruediv,
    ast.FloorDiv: operator.ifloordiv,
    ast.Mod: operator.imod,
    ast.Pow: operator.ipow,
    ast.MatMult: operator.imatmul,
}
# They look at the frame that calls them.
_NOT_WRAPPED = {"super", "locals", "globals", "vars", "dir", "eval", "exec"}
# One underscore: two would be changed inside a class.
_OPERATION, _CALL = "_ml_judge_operation", "_ml_judge_call"
_MAX_TEXT = 80


def stability_driver(
    entry_point: str, driver: ModuleType | None, source: str
) -> Callable[..., dict[str, Any]]:
    """A `drive` that calls a watched copy of the submission, whose text is `source`.

    It answers `{"value", "raised": str | None, "first": None | {"line": int, "text": str, "kind":
    "infinite" | "not a number"}}`: what it returned, or the last line of what it raised, and the
    first operation of its own that made something infinite or NaN out of finite numbers.
    """

    def drive(_submission: ModuleType, *positional: Any, **keywords: Any) -> dict[str, Any]:
        watch = _Watch(normalise(source))
        value, raised = None, None
        try:
            module = watch.load()
            value = invoke(module, entry_point, driver, positional, keywords)
        except Exception as error:
            raised = f"{type(error).__name__}: {error}"[:200]
        return {"value": value, "raised": raised, "first": watch.first}

    return drive


class _Watch(ast.NodeTransformer):
    """A submission in which each operation and each call tells what it makes."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.first: dict[str, Any] | None = None
        self._watched: list[tuple[ast.expr | ast.stmt, Callable[[Any, Any], Any] | None]] = []

    def load(self) -> ModuleType:
        """The copy, as a fresh module. Raises what the submission raises."""
        tree = ast.fix_missing_locations(self.visit(ast.parse(self.source, SOLUTION_FILE)))
        code = compile(tree, SOLUTION_FILE, "exec", 0, True)
        return execute(
            code, "solution", self.source, {_OPERATION: self._operate, _CALL: self._call}
        )

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        """`a + b` becomes a call of `_operate`."""
        function = _OPERATORS.get(type(node.op))
        number = self._number(node, function)
        left, right = self.visit(node.left), self.visit(node.right)
        if function is None:
            return ast.copy_location(ast.BinOp(left, node.op, right), node)
        return _calling(_OPERATION, node, [ast.Constant(number), left, right])

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.stmt:
        """`a += b` becomes `a = …` with a call of `_operate`, which works in place where `+=` does."""
        function = _IN_PLACE.get(type(node.op))
        number = self._number(node, function)
        value, target = self.visit(node.value), node.target
        if function is None or not isinstance(target, ast.Name):
            return ast.copy_location(ast.AugAssign(target, node.op, value), node)
        before = ast.copy_location(ast.Name(target.id, ast.Load()), target)
        call = _calling(_OPERATION, node, [ast.Constant(number), before, value])
        return ast.copy_location(ast.Assign([target], call), node)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        """`f(x)` becomes a call of `_call`."""
        number = self._number(ast.copy_location(ast.Call(node.func, node.args), node), None)
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in _NOT_WRAPPED:
            return node
        args = [ast.Constant(number), node.func, *node.args]
        return _calling(_CALL, node, args, node.keywords)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        """Only bodies and defaults: annotations and decorators stay as they are."""
        node.args.defaults = [self.visit(default) for default in node.args.defaults]
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def _number(
        self, node: ast.expr | ast.stmt, function: Callable[[Any, Any], Any] | None
    ) -> int:
        self._watched.append((node, function))
        return len(self._watched) - 1

    def _operate(self, number: int, left: Any, right: Any) -> Any:
        function = self._watched[number][1]
        assert function is not None
        if self.first is not None:
            return function(left, right)
        # Beforehand: working in place, the operation changes what it is given.
        was_finite = _wrong_kind((left, right)) is None
        value = function(left, right)
        if was_finite:
            self._look(number, value)
        return value

    def _call(self, number: int, function: Any, /, *positional: Any, **keywords: Any) -> Any:
        value = function(*positional, **keywords)
        if self.first is None:
            owner = getattr(function, "__self__", None)
            if _wrong_kind((owner, positional, list(keywords.values()))) is None:
                self._look(number, value)
        return value

    def _look(self, number: int, value: Any) -> None:
        kind = _wrong_kind(value)
        # A call inside may have been first meanwhile.
        if kind is None or self.first is not None:
            return
        node = self._watched[number][0]
        text = ast.get_source_segment(self.source, node) or ""
        self.first = {"line": node.lineno, "text": " ".join(text.split())[:_MAX_TEXT], "kind": kind}


def _calling(
    name: str,
    node: ast.expr | ast.stmt,
    args: list[ast.expr],
    keywords: list[ast.keyword] | None = None,
) -> ast.expr:
    call = ast.Call(ast.Name(name, ast.Load()), args, keywords or [])
    return ast.copy_location(call, node)


def _wrong_kind(value: Any, depth: int = 0) -> str | None:
    """`infinite` or `not a number` where some float is; None otherwise, and for what is no number."""
    if isinstance(value, (float, complex, np.inexact)):
        numbers = np.asarray(value)
    elif isinstance(value, np.ndarray) and value.dtype.kind in "fc":
        numbers = value
    elif isinstance(value, (list, tuple)) and depth < 3:
        kinds = [kind for item in value[:100] if (kind := _wrong_kind(item, depth + 1))]
        return kinds[0] if kinds else None
    else:
        return None
    if np.isfinite(numbers).all():
        return None
    return "not a number" if np.isnan(numbers).any() else "infinite"
