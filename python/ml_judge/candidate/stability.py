"""The stability lens: where in a submission the first number stops being finite.

Runs in the candidate's interpreter in place of a driver. WebAssembly has no floating-point flags, so
NumPy never warns there: instead every operation and call of the submission is looked at. Nothing
here counts for a verdict.
"""

from __future__ import annotations

import ast
import builtins
import copy
import operator
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import Any

import numpy as np

from ml_judge.candidate.submission import execute, invoke, normalise
from ml_judge.candidate.tracebacks import SOLUTION_FILE

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
# What does arithmetic, beside operators: nothing else can make an infinity, though it may pass one on.
_COMPUTING_MODULES = {"numpy", "scipy", "math", "cmath", "statistics", "operator", "_operator"}
_COMPUTING_BUILTINS = (builtins.sum, builtins.pow, builtins.abs, builtins.divmod)
# Stands for what is not finite: no usual function has a pole there, and it makes nothing large.
_HARMLESS = 0.5
# They look at the frame that calls them.
_NOT_WRAPPED = {"super", "locals", "globals", "vars", "dir", "eval", "exec"}
# One underscore: two would be changed inside a class.
_OPERATION, _CALL = "_ml_judge_operation", "_ml_judge_call"
_MAX_TEXT = 80
_MAX_ITEMS = 100
_MAX_DEPTH = 5


def stability_driver(
    entry_point: str, driver: ModuleType | None, source: str
) -> Callable[..., dict[str, Any]]:
    """A `drive` that calls a watched copy of the submission, whose text is `source`.

    It answers `{"value", "raised": str | None, "first": None | {"line": int, "text": str, "kind":
    "infinite" | "not a number" | "raised"}}`: what it returned, or the last line of what it raised,
    and the first operation of its own that made something infinite out of finite numbers, NaN out
    of what was none, or raised where Python's numbers do.
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
        if function is None or not _is_read_twice(target):
            return ast.copy_location(ast.AugAssign(target, node.op, value), node)
        before = copy.deepcopy(target)
        before.ctx = ast.Load()
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

    def _number(self, node: ast.expr | ast.stmt, function: Callable[[Any, Any], Any] | None) -> int:
        self._watched.append((node, function))
        return len(self._watched) - 1

    def _operate(self, number: int, left: Any, right: Any) -> Any:
        function = self._watched[number][1]
        assert function is not None
        if self.first is not None:
            return function(left, right)
        return self._look(number, function, (left, right), {})

    def _call(self, number: int, function: Any, /, *positional: Any, **keywords: Any) -> Any:
        if self.first is not None or not _computes(function):
            return function(*positional, **keywords)
        return self._look(number, function, positional, keywords)

    def _look(
        self, number: int, function: Any, positional: tuple[Any, ...], keywords: dict[str, Any]
    ) -> Any:
        # Beforehand: working in place, the operation changes what it is given.
        given = (getattr(function, "__self__", None), positional, list(keywords.values()))
        kinds = set(_kinds(given))
        tame = _tamed((function, positional, keywords)) if kinds else None
        try:
            value = function(*positional, **keywords)
        except (ArithmeticError, ValueError) as error:
            if not kinds and (isinstance(error, ArithmeticError) or _is_of_math(function)):
                self._tell(number, "raised")
            raise
        made = set(_kinds(value))
        if tame is not None and made:
            # Some of it came in: what came of the rest?
            made = (made & {"not a number"}) - kinds or _made_of(*tame)
        if made:
            self._tell(number, "not a number" if "not a number" in made else "infinite")
        return value

    def _tell(self, number: int, kind: str) -> None:
        # A call inside may have been first meanwhile.
        if self.first is not None:
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


def _is_read_twice(target: ast.expr) -> bool:
    """Whether it can be read once more before it is assigned to, and nothing be different."""
    if isinstance(target, ast.Attribute):
        return _is_read_twice(target.value)
    if isinstance(target, ast.Subscript):
        return _is_read_twice(target.value) and _is_read_twice(target.slice)
    return isinstance(target, (ast.Name, ast.Constant))


def _computes(function: Any) -> bool:
    if function is np.empty or function is np.empty_like:
        # What is in them is nobody's number.
        return False
    owner = getattr(function, "__self__", None)
    if isinstance(function, np.ufunc) or isinstance(owner, (np.ndarray, np.generic, np.ufunc)):
        return True
    module = getattr(function, "__module__", None)
    return any(function is one for one in _COMPUTING_BUILTINS) or (
        isinstance(module, str) and module.partition(".")[0] in _COMPUTING_MODULES
    )


def _is_of_math(function: Any) -> bool:
    """Whether its ValueError says that there is no such number: ln 0, the root of −1."""
    return getattr(function, "__module__", None) in ("math", "cmath")


def _kinds(value: Any, depth: int = 0) -> Iterator[str]:
    """`infinite` and `not a number`, where some float is; nothing for what is no number."""
    numbers = _floats(value)
    if numbers is not None:
        if not np.isfinite(numbers).all():
            if np.isnan(numbers).any():
                yield "not a number"
            if np.isinf(numbers).any():
                yield "infinite"
    elif isinstance(value, (list, tuple)) and depth < _MAX_DEPTH:
        for item in value[:_MAX_ITEMS]:
            yield from _kinds(item, depth + 1)


def _floats(value: Any) -> np.ndarray[Any, Any] | None:
    if isinstance(value, (float, complex, np.inexact)):
        return np.asarray(value)
    return value if isinstance(value, np.ndarray) and value.dtype.kind in "fc" else None


def _tamed(value: Any, depth: int = 0) -> Any:
    """A copy in which a harmless number stands for whatever is not finite."""
    numbers = _floats(value)
    if numbers is not None:
        return np.where(np.isfinite(numbers), numbers, numbers.dtype.type(_HARMLESS))
    if isinstance(value, (list, tuple)) and depth < _MAX_DEPTH:
        return type(value)(_tamed(item, depth + 1) for item in value)
    if isinstance(value, dict) and depth < _MAX_DEPTH:
        return {name: _tamed(item, depth + 1) for name, item in value.items()}
    owner = getattr(value, "__self__", None)
    return value if _floats(owner) is None else getattr(_tamed(owner), value.__name__)


def _made_of(function: Any, positional: tuple[Any, ...], keywords: dict[str, Any]) -> set[str]:
    """What is not finite of a call's value, when all that it is given is. Never raises."""
    given = [*positional, *keywords.values()]
    # Code of the submission's own is not called twice.
    if any(isinstance(one, FunctionType) for one in (function, *given)):
        return set()
    try:
        return set(_kinds(function(*positional, **keywords)))
    except Exception:  # it has been called before, and what it raises here is nobody's
        return set()
