"""What several test modules share: expecting exceptions, and judging in one interpreter."""

import json
import sys
import time
from contextlib import contextmanager

from ml_judge.candidate import calls
from ml_judge.candidate import entry as candidate
from ml_judge.judge import entry as judge

PROBLEM = {"entryPoint": "solve", "tolerance": {"rtol": 0, "atol": 0}}


@contextmanager
def raises(kind, part=""):
    """Passes where the block raises `kind` with `part` in its text."""
    try:
        yield
    except kind as error:
        text = f"{error} {getattr(error, 'message', '')}"
        assert part in text, f"{part!r} is not in {text!r}"
    else:
        raise AssertionError(f"{kind.__name__} was not raised")


def package(tests, solution, **others):
    """Files of a package; `problem` overrides fields of problem.json."""
    problem = {**PROBLEM, **others.pop("problem", {})}
    files = {"problem.json": json.dumps(problem), "tests.py": tests, "solution.py": solution}
    return {**files, **others.pop("files", {})}


def open_package(files):
    """Opens a package and answers its issues as `file: message`."""
    answer = json.loads(judge.open_problem(json.dumps(files)))
    return [f"{issue['file']}: {issue['message']}" for issue in answer["issues"]]


def sql_package(tables, tests, solution, **files):
    """Files of a package whose submissions are queries."""
    problem = {"language": "sql", "tolerance": {"rtol": 1e-9, "atol": 1e-9}}
    own = {"problem.json": json.dumps(problem), "tables.sql": tables, "solution.sql": solution}
    return {**own, "tests.py": tests, **files}


def load(source, entry_point="solve", driver=None, tables=None):
    """Loads a submission. The harness it hides from it is the one these tests use, so: put back."""
    harness = {name: module for name, module in sys.modules.items() if name[:8] == "ml_judge"}
    streams = sys.stdout, sys.stderr
    try:
        return candidate.load(source, entry_point, driver, "5eed", tables)
    finally:
        sys.stdout, sys.stderr = streams
        sys.modules.update(harness)


def outcome(**fields):
    """An outcome as the page tells it: nothing special, but for `fields`."""
    usual = {"limit": None, "died": None, "durationMs": 1, "limitMs": 2000}
    return json.dumps({**usual, **fields})


def judge_all(files, source, test_set="all", seed="5eed"):
    """Judges a submission; answers `[(name, verdict, answer, id)]`, loading first."""
    assert open_package(files) == []
    entry_point = json.loads(files["problem.json"]).get("entryPoint", "query")
    reply = load(source, entry_point, files.get("driver.py"), files.get("tables.sql"))
    loaded = json.loads(judge.check(-1, outcome(), reply, None))
    results = [("loading", loaded["verdict"], loaded, -1)]
    if loaded["verdict"] == "AC":
        for test in json.loads(judge.plan(seed, test_set)):
            answer = judge_one(test["id"], test["repeat"])
            results.append((test["name"], answer["verdict"], answer, test["id"]))
    return results


def judge_one(test_id, repeat=True):
    """Judges the loaded submission on one test."""
    args, _ = judge.prepare(test_id)
    reply = calls.call(args)
    again = calls.call(args) if repeat else None
    return json.loads(judge.check(test_id, outcome(), reply, again))


def verdict_of(files, source):
    """The first verdict that is not AC, with its answer."""
    for _, verdict, answer, _ in judge_all(files, source):
        if verdict != "AC":
            return verdict, answer
    return "AC", answer


def is_quick(make, limit_ms=1000.0):
    """Whether `make` takes no longer, at best of three times: ten times what it should."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        make()
        times.append((time.perf_counter() - start) * 1000)
    assert min(times) < limit_ms, times
    return True
