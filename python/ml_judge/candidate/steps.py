"""The stepping lens: each line of a submission that runs, and what it changes.

Runs in the candidate's interpreter in place of a driver. Nothing here counts for a verdict: a
submission that meddles with it fools its author alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import perf_counter
from types import CodeType, FrameType, ModuleType
from typing import Any

import numpy as np

from ml_judge.candidate.own_frames import MAX_NAMES, first_lines, is_own, seen, words_of
from ml_judge.candidate.snapshots import Snapshots
from ml_judge.candidate.submission import invoke, normalise
from ml_judge.candidate.tracebacks import SOLUTION_FILE

MAX_STEPS = 20_000
MAX_RECORDED_BYTES = 8 * 2**20
MAX_SECONDS = 6.0
# Of what it prints, as much as is shown beside a test.
MAX_PRINTED = 64 * 1024
_CALL, _LINE, _RETURN, _RAISE = range(4)
_monitoring = sys.monitoring
_TOOL = _monitoring.DEBUGGER_ID
_ON = _monitoring.events
RETURNED = "return"


class _Enough(BaseException):
    """There is no need to record on."""


class _Activation:
    """One call of a function of the submission that is under way."""

    __slots__ = ("code", "number", "line", "known")

    def __init__(self, code: CodeType, number: int) -> None:
        self.code = code
        self.number = number
        # The statement under way; 0 before the first one.
        self.line = 0
        # Name → what its value was last known by.
        self.known: dict[str, object] = {}


class _Tee:
    """Standard output, with a copy of what goes through."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.text = ""
        self.count = 0

    def write(self, text: str) -> int:
        self.count += len(text)
        if len(self.text) < MAX_PRINTED:
            self.text += text[: MAX_PRINTED - len(self.text)]
        written: int = self.stream.write(text)
        return written

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


class Recorder:
    """What happened, step by step, as plain data that the codec carries."""

    def __init__(self, source: str) -> None:
        self._first_lines = first_lines(source)
        self._stack: list[_Activation] = []
        self._asleep: dict[int, _Activation] = {}
        self._snapshots = Snapshots()
        self._steps: list[int] = []
        self._changes: list[int] = []
        self._frames: list[int] = []
        self._names: dict[str, int] = {}
        self._errors: list[str] = []
        self._left_out = ""
        self._until = 0.0
        self._printed = _Tee(sys.stdout)

    def run(self, call: Callable[[], Any]) -> None:
        """Makes the call and records it. Whatever it raises is part of the record."""
        stdout, sys.stdout = sys.stdout, self._printed
        self._until = perf_counter() + MAX_SECONDS
        callbacks: dict[int, Callable[..., object]] = {
            _ON.PY_START: self._on_start,
            _ON.PY_RESUME: self._on_resume,
            _ON.PY_THROW: self._on_resume,
            _ON.LINE: self._on_line,
            _ON.PY_RETURN: self._on_return,
            _ON.PY_YIELD: self._on_yield,
            _ON.RAISE: self._on_raise,
            _ON.PY_UNWIND: self._on_unwind,
        }
        _monitoring.use_tool_id(_TOOL, "steps")
        try:
            events = 0
            for event, callback in callbacks.items():
                _monitoring.register_callback(_TOOL, event, callback)
                events |= event
            # What another call has told to leave alone is looked at again.
            _monitoring.restart_events()
            _monitoring.set_events(_TOOL, events)
            call()
        except KeyboardInterrupt:
            raise
        except BaseException:  # its own, which is in the record, or ours
            pass
        finally:
            _monitoring.set_events(_TOOL, 0)
            _monitoring.free_tool_id(_TOOL)
            sys.stdout = stdout

    def told(self) -> dict[str, Any]:
        """The record: tables of whole numbers, and the names and values that they count.

        `steps`: kind, line, frame, next line or 0, characters printed so far, error or −1;
        `changes`: step, name, value; `frames`: name of the function, line, calling frame or −1.
        """
        return {
            "steps": np.array(self._steps, np.int32).reshape(-1, 6),
            "changes": np.array(self._changes, np.int32).reshape(-1, 3),
            "frames": np.array(self._frames, np.int32).reshape(-1, 3),
            "names": list(self._names),
            "values": self._snapshots.values,
            "errors": self._errors,
            "printed": self._printed.text,
            "leftOut": self._left_out,
        }

    def _on_start(self, code: CodeType, _offset: int) -> object:
        if not is_own(code):
            return _monitoring.DISABLE
        parent = self._stack[-1].number if self._stack else -1
        number = len(self._frames) // 3
        self._frames += (self._name(code.co_name), code.co_firstlineno, parent)
        activation = _Activation(code, number)
        self._stack.append(activation)
        self._step(_CALL, activation, code.co_firstlineno, sys._getframe(1))
        return None

    def _on_resume(self, code: CodeType, _offset: int, *_error: object) -> object:
        if is_own(code):
            asleep = self._asleep.pop(id(sys._getframe(1)), None)
            if asleep is not None:
                self._stack.append(asleep)
        # What is thrown into a generator cannot be told to be left alone.
        return None

    def _on_line(self, code: CodeType, line: int) -> object:
        if not is_own(code):
            return None if code.co_filename == SOLUTION_FILE else _monitoring.DISABLE
        activation = self._current(code)
        if activation is None:
            return None
        line = self._first_lines.get(line, line)
        if line != activation.line:
            if activation.line:
                self._step(_LINE, activation, activation.line, sys._getframe(1), line)
            activation.line = line
        return None

    def _on_return(self, code: CodeType, _offset: int, value: object) -> object:
        if not is_own(code):
            return _monitoring.DISABLE
        activation = self._current(code)
        if activation is not None:
            self._stack.pop()
            line = activation.line or code.co_firstlineno
            self._step(_RETURN, activation, line, sys._getframe(1), returned=(value,))
        return None

    def _on_yield(self, code: CodeType, _offset: int, _value: object) -> object:
        if not is_own(code):
            return _monitoring.DISABLE
        activation = self._current(code)
        if activation is not None:
            self._asleep[id(sys._getframe(1))] = self._stack.pop()
        return None

    def _on_raise(self, code: CodeType, _offset: int, error: BaseException) -> object:
        activation = self._current(code) if is_own(code) else None
        if activation is not None and activation.line and type(error) is not _Enough:
            self._errors.append(words_of(error))
            self._step(_RAISE, activation, activation.line, sys._getframe(1))
            activation.line = 0
        return None

    def _on_unwind(self, code: CodeType, _offset: int, _error: BaseException) -> object:
        if is_own(code) and self._current(code) is not None:
            self._stack.pop()
        return None

    def _current(self, code: CodeType) -> _Activation | None:
        if self._stack and self._stack[-1].code is code:
            return self._stack[-1]
        return None

    def _step(
        self,
        kind: int,
        activation: _Activation,
        line: int,
        frame: FrameType,
        following: int = 0,
        returned: tuple[object, ...] = (),
    ) -> None:
        number = len(self._steps) // 6
        error = len(self._errors) - 1 if kind == _RAISE else -1
        self._steps += (kind, line, activation.number, following, self._printed.count, error)
        known = activation.known
        for name, value in seen(frame):
            key = self._snapshots.key(value)
            if known.get(name) != key:
                known[name] = key
                self._changes += (number, self._name(name), self._snapshots.keep(key, value))
        for value in returned:
            kept = self._snapshots.keep(self._snapshots.key(value), value)
            self._changes += (number, self._name(RETURNED), kept)
        self._leave_out(number + 1)

    def _leave_out(self, count: int) -> None:
        if count >= MAX_STEPS:
            self._left_out = "steps"
        elif self._snapshots.is_full or 12 * len(self._changes) > MAX_RECORDED_BYTES:
            self._left_out = "size"
        elif perf_counter() > self._until:
            self._left_out = "time"
        else:
            return
        # Before raising: our own way out is no step.
        _monitoring.set_events(_TOOL, 0)
        raise _Enough

    def _name(self, name: str) -> int:
        return self._names.setdefault(name[:MAX_NAMES], len(self._names))


def record_call(
    submission: ModuleType,
    source: str,
    entry_point: str,
    driver: ModuleType | None,
    positional: tuple[Any, ...],
    keywords: dict[str, Any],
) -> dict[str, Any]:
    """The record of one call, as `Recorder.told` says. `source` is the submission's normalised text."""
    recorder = Recorder(source)
    recorder.run(lambda: invoke(submission, entry_point, driver, positional, keywords))
    return recorder.told()


def steps_driver(
    entry_point: str, driver: ModuleType | None, source: str
) -> Callable[..., dict[str, Any]]:
    """A `drive` that records what the submission does with the arguments of one test."""

    def drive(submission: ModuleType, *positional: Any, **keywords: Any) -> dict[str, Any]:
        text = normalise(source)
        return record_call(submission, text, entry_point, driver, positional, keywords)

    return drive
