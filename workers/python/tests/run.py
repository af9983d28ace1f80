"""Runs all tests of this folder: `python run.py`, or `run()` inside an interpreter."""

import contextlib
import importlib
import io
import json
import sys
import time
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent


def run():
    """Runs each `test_*` function of each `test_*.py` here.

    Answers JSON `{"passed": n, "failed": [{"name", "traceback"}], "slowest": [[name, ms]]}`.
    """
    for folder in (HERE, HERE.parent):
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
    failed = []
    times = []
    for path in sorted(HERE.glob("test_*.py")):
        module = importlib.import_module(path.stem)
        for name in [name for name in vars(module) if name.startswith("test_")]:
            start = time.perf_counter()
            try:
                with contextlib.redirect_stderr(io.StringIO()):
                    getattr(module, name)()
            except BaseException:  # a test may meet anything, and the next one must still run
                told = traceback.format_exc()
                failed.append({"name": f"{path.stem}.{name}", "traceback": told})
            times.append([f"{path.stem}.{name}", round((time.perf_counter() - start) * 1000)])
    times.sort(key=lambda item: -item[1])
    return json.dumps({"passed": len(times) - len(failed), "failed": failed, "slowest": times[:5]})


if __name__ == "__main__":
    report = json.loads(run())
    for failure in report["failed"]:
        print(failure["name"], failure["traceback"], sep="\n")
    print(f"{report['passed']} passed, {len(report['failed'])} failed", report["slowest"])
    sys.exit(1 if report["failed"] else 0)
