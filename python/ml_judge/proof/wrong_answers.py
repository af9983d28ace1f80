"""What a package's wrong answers give, beside the reference and beside each other."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ml_judge.problem.package import Package
from ml_judge.problem.plan import Test
from ml_judge.proof.messages import ComparedAnswer, Comparison, SamePair
from ml_judge.proof.trials import Trials, is_same, seed_globals, unless_checked


def compare_all(package: Package, trials: Trials, tests: list[Test]) -> Iterator[Comparison | None]:
    """What each wrong answer gives on the tests: None after each small piece of work, at last all of it."""
    answers: list[ComparedAnswer] = []
    values: dict[str, list[bytes | None]] = {}
    for file in package.wrong_answers():
        verdicts: list[str] = []
        seed_globals("1")
        for test in tests:
            verdicts.append(trials.judge(file, test))
            yield None
        first = values[file] = [test.got for test in tests]
        errors = [trials.error(test) for test, verdict in zip(tests, verdicts) if verdict != "AC"]
        seed_globals("2")
        for test, verdict in zip(tests, verdicts):
            if verdict != "TLE":  # it would be again
                trials.judge(file, test)
                yield None
        caught = [test for test, verdict in zip(tests, verdicts) if verdict != "AC"]
        answers.append(
            {
                "file": file,
                "caught": [test.name for test in caught],
                "cases": [test.name for test in caught if test.generator is None],
                "error": unless_checked(package, max(errors, default=0.0)),
                "repeatable": all(map(is_same, first, [test.got for test in tests])),
            }
        )
    files = [answer["file"] for answer in answers if answer["repeatable"]]
    same: list[SamePair] = []
    for one, other in itertools.combinations(files, 2):
        if all(map(is_same, values[one], values[other])):
            same.append({"file": one, "other": other})
        yield None
    yield {"answers": answers, "same": same}
