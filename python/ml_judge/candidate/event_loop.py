"""Lets `asyncio.run` work where there is neither a page's event loop nor a socket to wait for."""

import asyncio
import time
from asyncio import events, runners
from typing import Any, Never


class _Clock:
    """Stands where an event loop asks the system for what has come in: nothing ever does."""

    def select(self, timeout: float | None) -> list[Never]:
        """Sleeps until the next timer, in seconds.

        Raises:
            RuntimeError: No timer is set, so that the loop would wait for ever.
        """
        if timeout is None:
            raise RuntimeError("What is awaited never comes: no coroutine is left that could run.")
        if timeout > 0:
            time.sleep(timeout)
        return []

    def close(self) -> None:
        """Has nothing to close."""


class _TimersOnly(asyncio.BaseEventLoop):
    """Runs coroutines, callbacks and timers, one after the other; it has no network and no threads."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Clock()

    def _process_events(self, event_list: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass


class _Policy:
    """Which loop is whose, as `asyncio` asks it."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None

    def get_event_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            raise RuntimeError("There is no current event loop: start one by `asyncio.run`.")
        return self._loop

    def set_event_loop(self, loop: asyncio.AbstractEventLoop | None) -> None:
        self._loop = loop

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        return _TimersOnly()


def install_event_loop() -> None:
    """Gives `asyncio` a loop of plain Python in place of the page's, which cannot be reached."""
    asyncio.run = runners.run
    events._set_running_loop(None)
    vars(events)["_event_loop_policy"] = _Policy()
