"""The candidate's interpreter: one submission, and at any time the arguments of one test.

Nothing here knows what is expected. A reply is data about what happened, in the codec; forging
one gains no more than returning a value would. See `README.md` for the rules of this
neighbourhood.
"""

import builtins
import linecache
import random
import sys
import zlib
from builtins import BaseException, bytes, dict, exec, len, list, object, str, tuple, type
from types import CodeType, CoroutineType, FunctionType, ModuleType
from typing import Any, NamedTuple, TextIO

import numpy

from ml_judge.candidate.event_loop import install_event_loop
from ml_judge.candidate.loading import (
    check_entry_point,
    compile_error,
    compile_submission,
    raised,
    where_none,
)
from ml_judge.candidate.own_inputs import NoInputs, collect_inputs
from ml_judge.candidate.own_rows import collect_tables
from ml_judge.candidate.seal import Seal, seal
from ml_judge.candidate.snippets import run_snippet
from ml_judge.candidate.sql import ENTRY_POINT as QUERY
from ml_judge.candidate.sql import TooManyRows, load_query
from ml_judge.candidate.sql_notes import describe_sql_error, noted
from ml_judge.candidate.submission import (
    CompileError,
    compile_source,
    execute,
    normalise,
)
from ml_judge.candidate.tracebacks import describe_exception
from ml_judge.values.budgets import MAX_BYTES, MAX_REPLY_BYTES
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode, too_deep
from ml_judge.values.decoder import decode

BROKEN = encode({"kind": "broken"})
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
    "ml_judge.values.codec",
    "ml_judge.values.decoder",
    "ml_judge.dataframes.encoding",
    "ml_judge.dataframes.decoding",
)
_settrace = sys.settrace
_setprofile = sys.setprofile
_modules = sys.modules
_cached_lines = linecache.cache
_built_in = builtins.__dict__
_names = globals()
_names_of: Any = vars(ModuleType)["__dict__"].__get__


_Given = tuple[tuple[object, ...], tuple[tuple[str, object], ...]]
_Begun = tuple[
    dict[str, Any], str, tuple[object, ...], dict[str, object], _Given, tuple[TextIO, ...]
]
_Outcome = tuple[object, BaseException | None]


class _Prepared(NamedTuple):
    """All that is known before the submission runs."""

    code: CodeType | None = None
    source: str = ""
    entry_point: str = ""
    drive: Any = None
    lines: list[str] = []
    # Of a query; it has no code.
    query: ModuleType | None = None


class _Loaded:
    """The submission of this interpreter, once it is loaded."""

    __slots__ = ("module",)

    def __init__(self) -> None:
        self.module = ModuleType("solution")


_prepared = _Prepared()
_loaded = _Loaded()


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
        _settle(streams)


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
        _settle(streams)


def harness_seal() -> Seal:
    """What the submission may not change of the harness; after `prepare`."""
    return seal(_names, _is_harness, (_modules, _cached_lines, _built_in, too_deep))


def driver_seal() -> Seal:
    """What it may not change of the driver; after `prepare`."""
    drive = _prepared.drive
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
        _settle(streams)


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
        _settle(streams)


def call(args: bytes) -> bytes:
    """Calls the submission with encoded `(positional, keywords)`, in the four steps below.

    Never raises, unless interrupted twice. The worker takes the steps one by one
    (`workers/roles/candidate.ts`), so that no frame that knows names of this module is below them.
    """
    try:
        begun = begin(args)
        outcome = guard(begun, BaseException)
        return finish(args, begun, outcome, describe(outcome))
    except BaseException:  # as in `start`
        return BROKEN


def begin(args: bytes) -> _Begun:
    """What `guard` calls for encoded arguments, and what `finish` looks at afterwards."""
    # Decoded last: whatever could run before it finds no arguments.
    streams = (sys.stdout, sys.stderr)
    module = _loaded.module
    names = _names_of(module)
    positional, keywords = decode(args)
    given = (positional, tuple(keywords.items()))
    if _prepared.drive is not None:
        called = {"drive": _prepared.drive}
        return (called, "drive", (module, *positional), keywords, given, streams)
    return (names, _prepared.entry_point, positional, keywords, given, streams)


def _guard(begun: _Begun, anything: type[BaseException]) -> _Outcome:
    try:
        return begun[0][begun[1]](*begun[2], **begun[3]), None
    except anything as error:
        return None, error


# Its frame is what a submission finds above its own: it leads to no name of the harness.
guard = FunctionType(_guard.__code__, {"__builtins__": {}})


def describe(outcome: _Outcome) -> dict[str, object] | None:
    """What `finish` tells of an exception; asking it may run code of the submission."""
    error = outcome[1]
    if error is None:
        return None
    if _prepared.query is not None:
        return describe_sql_error(error)
    return raised(error, _prepared.source, _prepared.entry_point, _prepared.lines)


def finish(
    args: bytes, begun: _Begun, outcome: _Outcome, described: dict[str, object] | None
) -> bytes:
    """The encoded reply to a call.

    A dict whose `kind` is `returned` (value: bytes; arguments: None where they are as before,
    otherwise their bytes, empty where they cannot be encoded; none: where a None may have come
    from), `raised`, `unsupported` (message, path) or `too-large` (message). Never raises, unless
    interrupted twice.
    """
    try:
        _settrace(None)
        _setprofile(None)
        if described is not None:
            # It was in reach of the exception that it describes.
            return encode({**described, "kind": "raised"})
        return _finish(args, begun[4], outcome[0])
    except BaseException:  # as in `start`
        return BROKEN
    finally:
        _settle(begun[5])


def _prepare(source: str, entry_point: str, driver: str | None, seed: str) -> bytes | None:
    global _prepared
    _prepared = _Prepared()
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
    _prepared = _Prepared(code, source, entry_point, drive, source.split("\n"))
    random.seed(seed)
    numpy.random.seed(zlib.crc32(seed.encode()))
    _forget_harness()
    return None


def _prepare_query(source: str, tables: str) -> bytes | None:
    global _prepared
    _prepared = _Prepared()
    try:
        query = load_query(source, tables, "solution.sql", "solution")
    except CompileError as error:
        return encode(compile_error(error))
    _prepared = _Prepared(None, source, QUERY, query=query)
    _forget_harness()
    return None


def _execute() -> dict[str, object]:
    if _prepared.query is not None:
        _loaded.module = _prepared.query
        return {"kind": "loaded"}
    try:
        _loaded.module = execute(_prepared.code, "solution", _prepared.source)  # type: ignore[arg-type]  # prepared before
    except BaseException as error:
        return describe_exception(error, _prepared.lines)
    try:
        check_entry_point(_loaded.module, _prepared.source, _prepared.entry_point)
    except CompileError as error:
        return compile_error(error)
    return {"kind": "loaded"}


def _finish(args: bytes, given: _Given, value: object) -> bytes:
    # Python would warn that nobody awaited it, with a line of ours. One that has begun would run.
    if type(value) is CoroutineType and not value.cr_suspended:
        value.close()
    if type(value) is TooManyRows:
        return encode({"kind": "too-large", "message": value.told()})
    try:
        raw = encode(value)
    except UnsupportedValue as error:
        return encode({"kind": "unsupported", "message": error.message, "path": error.path})
    except TooLarge as error:
        return encode({"kind": "too-large", "message": error.message})
    except BaseException as error:
        return encode(describe_exception(error, _prepared.lines))
    if _prepared.query is not None:
        # A query cannot change its tables.
        note = noted(_prepared.source)
        return encode({"kind": "returned", "value": raw, "arguments": None, "none": note})
    positional, keywords = given
    changed = _changed(args, positional, dict(keywords))
    if changed is not None and len(raw) + len(changed) > MAX_BYTES:
        changed = b""
    none = where_none(_prepared.source, _prepared.entry_point) if value is None else None
    reply = {"kind": "returned", "value": raw, "arguments": changed, "none": none}
    return encode(reply, MAX_REPLY_BYTES)


def _changed(
    args: bytes, positional: tuple[object, ...], keywords: dict[str, object]
) -> bytes | None:
    try:
        after = encode((positional, keywords))
    except (UnsupportedValue, TooLarge):
        return b""
    return None if after == args else after


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
