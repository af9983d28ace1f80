"""The candidate's interpreter: one submission, and at any time the arguments of one test.

Nothing here knows what is expected. A reply is data about what happened, in the codec; forging
one gains no more than returning a value would. See `codec.py` for the rules of this
neighbourhood.
"""

import random
import sys
import zlib
from builtins import (
    AttributeError,
    BaseException,
    TypeError,
    bytes,
    dict,
    exec,
    len,
    list,
    object,
    str,
    tuple,
    type,
)
from types import CoroutineType, ModuleType
from typing import TextIO

import numpy

from ml_judge.codec import MAX_BYTES, MAX_REPLY_BYTES, TooLarge, UnsupportedValue, encode
from ml_judge.decoder import decode
from ml_judge.own_inputs import NoInputs, collect_inputs
from ml_judge.pasted import Repair, inside_class, pasted_along, pasted_notebook
from ml_judge.signatures import signatures_of, why_none
from ml_judge.submission import (
    CompileError,
    compile_source,
    execute,
    find_entry_point,
    invoke,
    normalise,
)
from ml_judge.tracebacks import SOLUTION_FILE, describe_exception

_BROKEN = encode({"kind": "broken"})
_REHEARSAL = """
import numpy as np

def rehearse(x):
    values, counts = np.unique(x, return_counts=True)
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    chosen = x[x > x.mean()].tolist() + sorted({float(v) for v in values})
    rest = {"sum": weights @ weights.T, "where": np.where(x > 1, x, 0.0), "order": np.argsort(counts)}
    return [np.asarray(chosen), np.zeros(3), sum(chosen) / len(chosen), rest]
"""
_settrace = sys.settrace
_setprofile = sys.setprofile
_modules = sys.modules


class _Loaded:
    """The submission of this interpreter, once it is loaded."""

    __slots__ = ("module", "entry_point", "driver", "lines")
    module: ModuleType
    entry_point: str
    driver: ModuleType | None
    lines: list[str]


_loaded = _Loaded()


def rehearse() -> bytes:
    """Does once what every submission does, so that the first test does not pay for first times.

    Answers encoded arguments for a `call`, which must fail while nothing is loaded.
    """
    sample = numpy.arange(6.0).reshape(2, 3)
    args = encode(((sample, [1, 2.5, "text", None, True]), {"seed": 1}))
    positional, _ = decode(args)
    code = compile_source(_REHEARSAL, "rehearsal.py")
    namespace: dict[str, object] = {}
    exec(code, namespace)
    random.seed("")
    numpy.random.seed(0)
    encode({"kind": "returned", "value": encode(namespace["rehearse"](positional[0]))})
    return args


def load(source: str, entry_point: str, driver: str | None, seed: str) -> bytes:
    """Loads the submission of this interpreter; once, before any `call`.

    `driver` is the text of the package's `driver.py`, or None. `seed` sets the state of `random`
    and `numpy.random`. The encoded reply is a dict whose `kind` is `loaded`, `compile-error`
    (message, line, column, text, repair) or `raised` (as `describe_exception` says). Never raises.
    """
    _loaded.lines = []
    streams = (sys.stdout, sys.stderr)
    try:
        return encode(_load(source, entry_point, driver, seed))
    except BaseException:  # what the submission left behind broke us: its own run-time error
        return _BROKEN
    finally:
        _settle(streams)


def inputs(code: str, entry_point: str, has_driver: int) -> bytes:
    """The reader's own test cases, before the submission is loaded.

    The encoded reply is a dict whose `kind` is `inputs` (value: an encoded list of `(positional,
    keywords)`) or `no-inputs` (message). Never raises.
    """
    streams = (sys.stdout, sys.stderr)
    try:
        collected = collect_inputs(code, entry_point, has_driver == 1)
        return encode({"kind": "inputs", "value": encode(collected)})
    except NoInputs as error:
        return encode({"kind": "no-inputs", "message": error.message})
    except UnsupportedValue as error:
        return encode({"kind": "no-inputs", "message": f"A case holds {error.message}."})
    except TooLarge as error:
        return encode({"kind": "no-inputs", "message": f"The cases hold {error.message}."})
    except BaseException:  # as in `load`
        return _BROKEN
    finally:
        _settle(streams)


def call(args: bytes) -> bytes:
    """Calls the submission with encoded `(positional, keywords)`.

    The encoded reply is a dict whose `kind` is `returned` (value: bytes; arguments: None where
    they are as before, otherwise their bytes, empty where they cannot be encoded; none: where a
    None may have come from), `raised`,
    `unsupported` (message, path) or `too-large` (message). Never raises, unless interrupted twice.
    """
    streams = (sys.stdout, sys.stderr)
    try:
        return _call(args)
    except BaseException:  # as in `load`
        return _BROKEN
    finally:
        _settle(streams)


def _load(source: str, entry_point: str, driver: str | None, seed: str) -> dict[str, object]:
    source = normalise(source)
    notebook = pasted_notebook(source)
    if notebook is not None:
        return _pasted(notebook, source)
    try:
        code = compile_source(source, SOLUTION_FILE)
    except CompileError as error:
        pasted = pasted_along(source, entry_point, error.message, error.line)
        return _compile_error(error) if pasted is None else _pasted(pasted, source)
    driver_module = None
    if driver is not None:
        driver = normalise(driver)
        driver_module = execute(compile_source(driver, "driver.py"), "driver", driver)
    _loaded.lines = source.split("\n")
    _loaded.entry_point = entry_point
    _loaded.driver = driver_module
    random.seed(seed)
    numpy.random.seed(zlib.crc32(seed.encode()))
    _forget_harness()
    try:
        _loaded.module = execute(code, "solution", source)
    except BaseException as error:
        return describe_exception(error, _loaded.lines)
    try:
        find_entry_point(_loaded.module, entry_point, SOLUTION_FILE)
    except CompileError as error:
        inside = inside_class(source, entry_point)
        return _compile_error(error) if inside is None else _pasted(inside, source)
    return {"kind": "loaded"}


def _call(args: bytes) -> bytes:
    positional, keywords = decode(args)
    try:
        value = invoke(_loaded.module, _loaded.entry_point, _loaded.driver, positional, keywords)
    except BaseException as error:
        return encode(_raised(error))
    _settrace(None)
    _setprofile(None)
    if type(value) is CoroutineType:
        # Python would warn that nobody awaited it, with a line of ours.
        value.close()
    try:
        raw = encode(value)
    except UnsupportedValue as error:
        return encode({"kind": "unsupported", "message": error.message, "path": error.path})
    except TooLarge as error:
        return encode({"kind": "too-large", "message": error.message})
    except BaseException as error:
        return encode(describe_exception(error, _loaded.lines))
    changed = _changed(args, positional, keywords)
    if changed is not None and len(raw) + len(changed) > MAX_BYTES:
        changed = b""
    none = _why_none() if value is None else None
    reply = {"kind": "returned", "value": raw, "arguments": changed, "none": none}
    return encode(reply, MAX_REPLY_BYTES)


def _raised(error: BaseException) -> dict[str, object]:
    described = describe_exception(error, _loaded.lines)
    kind = type(error)
    # Out of the call itself, or of the driver: what is defined may not be what is called.
    if (kind is TypeError or kind is AttributeError) and not (
        described["own"] and described["trace"]
    ):
        try:
            source = "\n".join(_loaded.lines)
            described["shape"] = signatures_of(source, _loaded.entry_point)
        except BaseException:  # a tampered parser
            pass
    return described


def _why_none() -> tuple[str, int] | None:
    try:
        return why_none("\n".join(_loaded.lines), _loaded.entry_point)
    except BaseException:  # a tampered parser
        return None


def _changed(
    args: bytes, positional: tuple[object, ...], keywords: dict[str, object]
) -> bytes | None:
    try:
        after = encode((positional, keywords))
    except (UnsupportedValue, TooLarge):
        return b""
    return None if after == args else after


def _pasted(found: Repair, source: str) -> dict[str, object]:
    message, line, repaired = found
    text = source.split("\n")[line - 1].strip() if line is not None else ""
    return _compile_error(CompileError(message, line, None, text, repaired))


def _compile_error(error: CompileError) -> dict[str, object]:
    return {
        "kind": "compile-error",
        "message": error.message,
        "line": error.line,
        "column": error.column,
        "text": error.text,
        "repair": error.repair,
    }


def _forget_harness() -> None:
    """Out of sight, not out of reach: nothing here is a secret."""
    for name in list(_modules):
        if type(name) is str and (name == "ml_judge" or name[:9] == "ml_judge."):
            del _modules[name]


def _settle(streams: tuple[TextIO, ...]) -> None:
    try:
        _settrace(None)
        _setprofile(None)
        for stream in streams:
            stream.flush()
    except BaseException:  # closed, or replaced by something of the candidate's
        pass
