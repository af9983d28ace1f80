"""Draws a numeric item 200 times. A line above gives GIVEN; the last line printed is the answer."""

import json
import math

import numpy as np

DRAWS = 200
SOURCE, RTOL, ATOL, WRONG, SHIPPED = globals()["GIVEN"]


def plain(value):
    """Of NumPy's numbers and arrays, Python's."""
    if isinstance(value, (np.generic, np.ndarray)):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return value


def number(value, name):
    value = plain(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name} gives {value!r}, which is not a number")
    return value


def spread(left, right):
    """How far two values may be apart to be taken for one answer."""
    return ATOL + RTOL * max(abs(left), abs(right))


def draw_all():
    space = {}
    exec(compile(SOURCE, "item.py", "exec"), space)
    faults, draws, answers, alike = [], [], [], {}

    def fault(text):
        if text not in faults and len(faults) < 6:
            faults.append(text)

    for seed in range(DRAWS):
        drawn = {
            name: plain(value) for name, value in space["draw"](np.random.default_rng(seed)).items()
        }
        given = ", ".join(f"{name}={value!r}" for name, value in drawn.items())
        for name, value in drawn.items():
            shown = value if isinstance(value, list) else [value]
            if any(isinstance(one, float) and len(repr(one)) > 9 for one in shown):
                fault(f"draw gives {name} = {value!r}, which nobody can type: round it")
        answer = number(space["answer"](**drawn), "answer")
        if not math.isfinite(answer):
            fault(f"the answer is {answer} for {given}")
            continue
        if "check" in space:
            again = number(space["check"](**drawn), "check")
            if not abs(again - answer) <= 1e-9 + 1e-7 * abs(answer):
                fault(f"answer gives {answer!r} and check {again!r} for {given}")
        wrong = {}
        for name in WRONG:
            value = number(space[name](**drawn), name)
            wrong[name] = value
            if math.isfinite(value) and abs(value - answer) <= 2 * spread(value, answer):
                fault(f"{name} gives {value!r}, too close to the answer {answer!r}, for {given}")
            for other, before in wrong.items():
                if other != name and abs(before - value) <= spread(before, value):
                    alike[name, other] = alike.get((name, other), 0) + 1
        numbers = dict(drawn)
        if "work" in space:
            numbers.update({name: plain(value) for name, value in space["work"](**drawn).items()})
        answers.append(answer)
        draws.append(
            {
                "numbers": numbers,
                "answer": answer,
                "wrong": {k: v for k, v in wrong.items() if math.isfinite(v)},
            }
        )
    for (name, other), count in alike.items():
        if count > DRAWS / 2:
            fault(
                f"{name} and {other} give the same value in {count} of {DRAWS} draws: nobody can tell which was meant"
            )
    if len(set(answers)) < 10:
        fault(f"only {len(set(answers))} different answers in {DRAWS} draws: draw more widely")
    different, seen = [], set()
    for one in draws:
        key = json.dumps(one["numbers"])
        if key not in seen:
            seen.add(key)
            different.append(one)
    return {
        "faults": faults,
        "draws": (different + draws)[:SHIPPED],
        "different": len(different),
        "second": "check" in space,
    }


try:
    print(json.dumps(draw_all()))
except Exception as error:
    print(
        json.dumps(
            {
                "faults": [f"{type(error).__name__}: {error}"],
                "draws": [],
                "different": 0,
                "second": False,
            }
        )
    )
