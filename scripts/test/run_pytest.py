"""Runs pytest over the mounted project and counts what it saw."""

import json
import os
import sys

import pytest

# The folder is the machine's own: nothing is left behind in it.
sys.dont_write_bytecode = True


class Count:
    """Counts tests, and what failed outside of one."""

    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A failed fixture fails its test; a passed one is not a test."""
        if report.failed:
            self.failed += 1
        elif report.when == "call" and report.passed:
            self.passed += 1

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that cannot be imported fails."""
        if report.failed:
            self.failed += 1


def run(args: str) -> str:
    """Runs pytest with the JSON list of arguments; answers JSON `{"passed": n, "failed": n}`."""
    count = Count()
    os.chdir("/project")
    # Pyodide has no file descriptors to capture, and no processes.
    code = pytest.main(["-q", "--capture=sys", *json.loads(args)], plugins=[count])
    # A run that ended badly without a failed test has failed all the same.
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED) and count.failed == 0:
        count.failed = 1
    return json.dumps({"passed": count.passed, "failed": count.failed})
