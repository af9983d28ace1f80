"""The candidate's interpreter, before any call: what it is asked for loads or runs code.

The calls themselves are in `calls.py`, and nothing of either knows what is expected. See `README.md`
for the rules of this neighbourhood.
"""

import builtins
import linecache
import random
import sys
import zlib
from builtins import BaseException, bytes, dict, exec, list, object, str, tuple, type
from types import FunctionType
from typing import Any

import numpy

from ml_judge.candidate.calls import BROKEN, Prepared, loaded, prepared, settle, use
from ml_judge.candidate.event_loop import install_event_loop
from ml_judge.candidate.loading import check_entry_point, compile_error, compile_submission
from ml_judge.candidate.own_inputs import NoInputs, collect_inputs
from ml_judge.candidate.own_rows import collect_tables
from ml_judge.candidate.seal import Seal, seal
from ml_judge.candidate.snippets import run_snippet
from ml_judge.candidate.sql import ENTRY_POINT as QUERY
from ml_judge.candidate.sql import load_query
from ml_judge.candidate.submission import (
    CompileError,
    compile_source,
    execute,
    normalise,
)
from ml_judge.candidate.tracebacks import describe_exception
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode, too_deep
from ml_judge.values.decoder import decode

_REHEARSAL = """
import numpy as np

def rehearse(x):
    values, counts = np.unique(x, return_counts=True)
    weights = np.exp(x - x.max(axis=1, keepdims=True))
    chosen = x[x > x.mean()].tolist() + sorted({float(v) for v in values})
    rest = {"sum": weights @ weights.T, "where": np.where(x > 1, x, 0.0), "order": np.argsort(counts)}
    return [np.asarray(chosen), np.zeros(3), sum(chosen) / len(chosen), rest]
"""
_CARRIERS = (
    "ml_judge.candidate.entry",
    "ml_judge.candidate.calls",
    "ml_judge.values.codec",
    "ml_judge.values.decoder",
    "ml_judge.dataframes.storage",
    "ml_judge.dataframes.encoding",
    "ml_judge.dataframes.decoding",
)
_modules = sys.modules
_cached_lines = linecache.cache
_built_in = builtins.__dict__
_names = globals()


def rehearse() -> bytes:
    """Does once what every submission does, so that the first test does not pay for first times.

    Answers encoded arguments for a `call`, which must fail while nothing is loaded.
    """
    install_event_loop()
    sample = numpy.arange(6.0).reshape(2, 3)
    args = encode(((sample, [1, 2.5, "text", None, True]), {"seed": 1}))
    positional, _ = decode(args)
    code = compile_source(_REHEARSAL, "rehearsal.py")
    namespace: dict[str, Any] = {}
    exec(code, namespace)
    random.seed("")
    numpy.random.seed(0)
    encode({"kind": "returned", "value": encode(namespace["rehearse"](positional[0]))})
    return args


def load(
    source: str, entry_point: str, driver: str | None, seed: str, tables: str | None = None
) -> bytes:
    """Loads the submission of this interpreter: `prepare`, then `start`."""
    reply = prepare(source, entry_point, driver, seed, tables)
    return reply if reply != b"" else start()


def prepare(
    source: str, entry_point: str, driver: str | None, seed: str, tables: str | None = None
) -> bytes:
    """Makes everything ready for `start`; nothing of the submission runs.

    `driver` is the text of the package's `driver.py`, or None. `seed` sets the state of `random`
    and `numpy.random`. `tables` is the text of `tables.sql` where the submission is a query.
    Answers nothing, or the reply of `start` where there is no need for it. Never raises.
    """
    streams = (sys.stdout, sys.stderr)
    try:
        if tables is not None:
            return _prepare_query(source, tables) or b""
        return _prepare(source, entry_point, driver, seed) or b""
    except BaseException:  # a driver that does not load
        return BROKEN
    finally:
        settle(streams)


def start() -> bytes:
    """Runs the submission as a module; once, before any `call`.

    The encoded reply is a dict whose `kind` is `loaded`, `compile-error` (message, line, column,
    text, repair) or `raised` (as `describe_exception` says). Never raises.
    """
    streams = (sys.stdout, sys.stderr)
    try:
        return encode(_execute())
    except BaseException:  # what the submission left behind broke us: its own run-time error
        return BROKEN
    finally:
        settle(streams)


def harness_seal() -> Seal:
    """What the submission may not change of the harness; after `prepare`."""
    return seal(_names, _is_harness, (_modules, _cached_lines, _built_in, too_deep))


def driver_seal() -> Seal:
    """What it may not change of the driver; after `prepare`."""
    drive = prepared().drive
    names = drive.__globals__ if type(drive) is FunctionType else {}
    return seal(names, _is_driver)


def _is_harness(name: object) -> bool:
    # What carries values. The rest finds words for an exception, which is one whatever is said of it.
    return name in _CARRIERS


def _is_driver(name: object) -> bool:
    return name == "driver"


def inputs(
    code: str, entry_point: str, has_driver: int, tables: str | None = None, names: str = ""
) -> bytes:
    """The reader's own test cases, before the submission is loaded.

    `tables` is the text of `tables.sql` where these are statements that fill the tables; `names`,
    with spaces between them, are parameters that the code may assign.

    The encoded reply is a dict whose `kind` is `inputs` (value: an encoded list of `(positional,
    keywords)`) or `no-inputs` (message). Never raises.
    """
    streams = (sys.stdout, sys.stderr)
    try:
        collected = (
            collect_inputs(code, entry_point, has_driver == 1, tuple(names.split()))
            if tables is None
            else [((), collect_tables(code, tables))]
        )
        return encode({"kind": "inputs", "value": encode(collected)})
    except NoInputs as error:
        return encode({"kind": "no-inputs", "message": error.message})
    except UnsupportedValue as error:
        return encode({"kind": "no-inputs", "message": f"A case holds {error.message}."})
    except TooLarge as error:
        return encode({"kind": "no-inputs", "message": f"The cases hold {error.message}."})
    except BaseException:  # as in `load`
        return BROKEN
    finally:
        settle(streams)


def snippet(source: str, is_earlier: int) -> bytes:
    """Runs code that is no submission, in an interpreter that gets none.

    The encoded reply is that of `start`. Never raises.
    """
    streams = (sys.stdout, sys.stderr)
    try:
        _forget_harness()
        return encode(run_snippet(source, is_earlier == 1))
    except BaseException:  # as in `start`
        return BROKEN
    finally:
        settle(streams)


def _prepare(source: str, entry_point: str, driver: str | None, seed: str) -> bytes | None:
    use(Prepared())
    source = normalise(source)
    try:
        code = compile_submission(source, entry_point)
    except CompileError as error:
        return encode(compile_error(error))
    drive = None
    if driver is not None:
        driver = normalise(driver)
        names: dict[str, object] = {"__builtins__": dict(_built_in)}
        driver_code = compile_source(driver, "driver.py")
        drive = execute(driver_code, "driver", driver, names).__dict__["drive"]
    use(Prepared(code, source, entry_point, drive, source.split("\n")))
    random.seed(seed)
    numpy.random.seed(zlib.crc32(seed.encode()))
    _forget_harness()
    return None


def _prepare_query(source: str, tables: str) -> bytes | None:
    use(Prepared())
    try:
        query = load_query(source, tables, "solution.sql", "solution")
    except CompileError as error:
        return encode(compile_error(error))
    use(Prepared(None, source, QUERY, query=query))
    _forget_harness()
    return None


def _execute() -> dict[str, object]:
    ready = prepared()
    if ready.query is not None:
        loaded.module = ready.query
        return {"kind": "loaded"}
    try:
        loaded.module = execute(ready.code, "solution", ready.source)  # type: ignore[arg-type]  # prepared before
    except BaseException as error:
        return describe_exception(error, ready.lines)
    try:
        check_entry_point(loaded.module, ready.source, ready.entry_point)
    except CompileError as error:
        return compile_error(error)
    return {"kind": "loaded"}


def _forget_harness() -> None:
    """Out of sight, not out of reach: nothing here is a secret."""
    for name in list(_modules):
        if type(name) is str and (name == "ml_judge" or name[:9] == "ml_judge."):
            del _modules[name]
