import json

from support import open_package, package

from ml_judge.judge import entry as judge

GOOD = 'SAMPLES = [Case("one", xs=[1])]\nHIDDEN = [Case("two", xs=[2])]'
SOLUTION = "def solve(xs):\n    return sum(xs)"
TABLE = [
    ("def x(", SOLUTION, {}, "tests.py: It does not compile. Line 2"),
    ("\n1 / 0", SOLUTION, {}, "tests.py: It raises ZeroDivisionError (line 3)"),
    ("from ml_judge import Nothing", SOLUTION, {}, "tests.py: It raises ImportError"),
    ("HIDDEN = [Case('a', xs=[])]", SOLUTION, {}, "SAMPLES is missing or empty"),
    ("SAMPLES = [Case('a', xs=[])]", SOLUTION, {}, "HIDDEN is missing or empty"),
    ("SAMPLES = [3]\nHIDDEN = [Case('a', xs=[])]", SOLUTION, {}, "SAMPLES[0] is not a Case"),
    (GOOD.replace("two", "one"), SOLUTION, {}, 'Two cases are called "one"'),
    (GOOD.replace("[2]", "[len]"), SOLUTION, {}, 'The case "two" holds a builtin_function'),
    (GOOD.replace("[2]", "[0] * 3_000_000"), SOLUTION, {}, 'The case "two" is too large'),
    (GOOD.replace("xs=[2]", "ys=[2]"), SOLUTION, {}, 'The case "two" does not fit solution.py'),
    (GOOD + "\ncheck = 3", SOLUTION, {}, "`check` is not a function"),
    (
        GOOD + "\n@generator(sizes=(2,))\ndef bad(rng, size):\n    return 1 / 0",
        SOLUTION,
        {},
        'The generator "bad" at size 2 raises ZeroDivisionError (line 6)',
    ),
    (
        GOOD + "\n@generator(sizes=(2,))\ndef bad(rng, size):\n    return {'ys': 1}",
        SOLUTION,
        {},
        'The generator "bad" at size 2 does not fit',
    ),
    (GOOD + "\ngenerator(sizes=())", SOLUTION, {}, "needs at least one int"),
    (GOOD, "def solve(", {}, "solution.py: It does not compile"),
    (GOOD, "def solver(xs): pass", {}, "Did you mean `solver`"),
    (GOOD, "class solve: pass", {}, "driver.py: `solve` is a class"),
    (GOOD, SOLUTION, {"driver.py": "x = 1"}, "driver.py: It does not define `drive"),
    (
        GOOD.replace("xs=[2]", "ys=[2]"),
        SOLUTION,
        {"driver.py": "def drive(s, xs): pass"},
        'The case "two" does not fit driver.py\'s `drive`',
    ),
    (
        GOOD,
        SOLUTION,
        {"submissions/wrong_answer/a.py": "x = 1"},
        "submissions/wrong_answer/a.py: It has no docstring",
    ),
    (GOOD, SOLUTION, {"submissions/wrong_answer/a.py": "def ("}, "It does not compile"),
]


def test_each_mistake_gets_its_message():
    assert open_package(package("from ml_judge import Case\n" + GOOD, SOLUTION)) == []
    for tests, solution, files, part in TABLE:
        tests = "from ml_judge import Case, generator\n" + tests
        issues = open_package(package(tests, solution, files=files))
        assert any(part in issue for issue in issues), (part, issues)
        assert len(issues) == 1, issues


def test_all_mistakes_are_told_at_once():
    tests = """from ml_judge import Case, generator
SAMPLES = [Case("same", xs=[1]), Case("same", xs=[len]), 5]
HIDDEN = []
check = "no"
@generator(sizes=(1,))
def broken(rng, size):
    return size
"""
    files = {
        "submissions/wrong_answer/a.py": "x = 1",
        "submissions/wrong_answer/b.py": "def (",
        "driver.py": "def (",
    }
    issues = open_package(package(tests, "def solver(): pass", files=files))
    assert len(issues) == 10 and len(set(issues)) == 10, issues


def test_a_missing_file_is_named():
    files = package("", SOLUTION)
    del files["tests.py"]
    assert open_package(files) == ["tests.py: This file is missing."]


def test_a_sound_package_has_no_issues_and_all_its_cases():
    tests = f"""from ml_judge import Case, generator
{GOOD}
@generator(sizes=(1, 2, 3))
def drawn(rng, size):
    "Numbers of any sign."
    return {{"xs": rng.integers(-9, 9, size).tolist()}}
"""
    answer = json.loads(judge.open_problem(json.dumps(package(tests, SOLUTION))))
    assert answer == {"issues": []}
    planned = json.loads(judge.plan("1", "all"))
    assert [case["visibility"] for case in planned] == ["sample", *["hidden"] * 4]
    assert [case["generated"] for case in planned] == [False, False, True, True, True]
    assert planned[2]["name"] == "Numbers of any sign, size 1"
