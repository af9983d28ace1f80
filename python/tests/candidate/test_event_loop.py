"""Coroutines are run where there is no loop of a page: by timers alone."""

import asyncio

import pytest

from ml_judge.candidate.event_loop import install_event_loop

_WAITS_FOR_EVER = "What is awaited never comes"


@pytest.fixture(autouse=True)
def _event_loop():
    """Installs the loop, and puts back whatever the tests' own Python had."""
    names = vars(asyncio.events)
    before = (asyncio.run, names["_event_loop_policy"], asyncio._get_running_loop())
    install_event_loop()
    yield
    asyncio.run, names["_event_loop_policy"] = before[:2]
    asyncio._set_running_loop(before[2])


def test_coroutines_run_in_the_order_of_their_timers():
    said = []

    async def say(word, seconds):
        await asyncio.sleep(seconds)
        said.append(word)

    async def main():
        await asyncio.gather(say("second", 0.02), say("first", 0.01))
        return "done"

    assert asyncio.run(main()) == "done"
    assert said == ["first", "second"]


def test_a_queue_passes_values_between_two_coroutines():
    async def main():
        queue = asyncio.Queue(maxsize=1)

        async def give():
            for i in range(3):
                await queue.put(i)

        task = asyncio.create_task(give())
        taken = [await queue.get() for _ in range(3)]
        await task
        return taken

    assert asyncio.run(main()) == [0, 1, 2]


def test_waiting_for_what_never_comes_is_an_error_and_no_endless_sleep():
    async def main():
        await asyncio.Event().wait()

    with pytest.raises(RuntimeError, match=_WAITS_FOR_EVER):
        asyncio.run(main())


def test_a_timeout_ends_what_never_comes():
    async def main():
        await asyncio.wait_for(asyncio.Event().wait(), timeout=0.01)

    with pytest.raises(TimeoutError):
        asyncio.run(main())


def test_exceptions_of_a_coroutine_arrive():
    async def main():
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        asyncio.run(main())


def test_a_second_run_starts_anew():
    async def number():
        return 1

    assert asyncio.run(number()) + asyncio.run(number()) == 2
