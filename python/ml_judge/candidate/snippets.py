"""Code that is no submission: pieces that run one after another and share what they define.

As in a notebook, the value of a last expression is shown. See `README.md` for the rules of this
neighbourhood.
"""

import ast
import linecache
import random
import sys
from ast import Expr
from builtins import BaseException, compile, eval, exec, len, print, repr, type
from types import ModuleType

import numpy

from ml_judge.candidate.loading import compile_error, compile_submission
from ml_judge.candidate.submission import CompileError, normalise
from ml_judge.candidate.tracebacks import SOLUTION_FILE, describe_exception

_EARLIER_FILE = "an earlier snippet"
_parse = ast.parse
_Expression = ast.Expression
_fill_in = linecache.cache
_module = ModuleType("__main__")
_modules = sys.modules
_seed = random.seed
_seed_numpy = numpy.random.seed


def run_snippet(source: str, is_earlier: bool) -> dict[str, object]:
    """Runs a piece of code with the names of those before it; answers a reply as loading does.

    What an earlier piece prints is not kept: it ran before, and runs again so that this one finds
    what it made.
    """
    source = normalise(source)
    file = _EARLIER_FILE if is_earlier else SOLUTION_FILE
    try:
        compile_submission(source, "")
    except CompileError as error:
        return compile_error(error)
    if _modules.get("__main__") is not _module:
        # The same code draws the same numbers, also when those before it run once more.
        _seed(0)
        _seed_numpy(0)
        _modules["__main__"] = _module
    lines = source.split("\n")
    _fill_in[file] = (len(source), None, [line + "\n" for line in lines], file)
    names = _module.__dict__
    try:
        tree = _parse(source, file)
        last = tree.body[-1] if tree.body else None
        if type(last) is Expr:
            tree.body.pop()
        exec(compile(tree, file, "exec", 0, True), names)
        if type(last) is Expr:
            value = eval(compile(_Expression(last.value), file, "eval", 0, True), names)
            if value is not None and not is_earlier:
                print(repr(value))
    except BaseException as error:
        return describe_exception(error, lines)
    return {"kind": "loaded"}
