"""A problem in SQL from its package to verdicts."""

import json

from support import judge, judge_all, open_package, outcome, raises, sql_package

from ml_judge.candidate import entry as candidate
from ml_judge.proof import verification
from ml_judge.values.codec import encode

TABLES = """CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE logins (user_id INTEGER, day TEXT);
INSERT INTO users VALUES (1, 'Ada'), (2, 'Bo');
INSERT INTO logins VALUES (1, '2024-01-01'), (1, '2024-01-02');
"""
TESTS = """
from ml_judge import Case, generator

ORDERED_BY = ["id"]
HIDDEN = [Case("nobody"), Case("one without a login", users=[(3, "Cy")])]


@generator(sizes=(1, 5, 30))
def drawn(rng, size):
    days = [f"2024-01-{day:02}" for day in range(1, 29)]
    return {
        "users": [(i, f"u{i}") for i in range(size)],
        "logins": [(rng.integers(size), days[rng.integers(28)]) for _ in range(2 * size)],
    }
"""
RIGHT = """SELECT id, COUNT(user_id) AS n
FROM users LEFT JOIN logins ON user_id = id
GROUP BY id ORDER BY id
"""
INNER = """-- `JOIN` drops who never logged in.
-- Breaks: nothing that is stated here.
SELECT id, COUNT(*) AS n FROM users JOIN logins ON user_id = id GROUP BY id ORDER BY id
"""
FILES = sql_package(TABLES, TESTS, RIGHT, **{"submissions/wrong_answer/inner.sql": INNER})


def verdicts(source):
    return [verdict for _, verdict, _, _ in judge_all(FILES, source)]


def test_a_right_query_is_accepted():
    assert verdicts(RIGHT) == ["AC"] * 7
    assert verdicts(RIGHT.replace("COUNT(user_id)", "SUM(user_id IS NOT NULL)")) == ["AC"] * 7


def test_a_wrong_query_is_told_its_mistake():
    results = judge_all(FILES, INNER)
    name, verdict, answer, test_id = results[1]
    assert (name, verdict) == ("the tables shown", "WA")
    assert answer["feedback"]["rows"]["missing"] == 1
    assert answer["arguments"][0]["value"]["table"]["rows"] == [["1", "Ada"], ["2", "Bo"]]
    assert answer["ownCode"].startswith("INSERT INTO users VALUES")
    found = json.loads(judge.diagnose(test_id))["misconception"]
    assert found == {
        "file": "wrong_answer/inner.sql",
        "message": "`JOIN` drops who never logged in.",
    }


def test_order_counts_where_it_is_asked_for():
    results = judge_all(FILES, RIGHT.replace("ORDER BY id", "ORDER BY id DESC"))
    assert "not their order" in results[1][2]["feedback"]["message"]


def test_chance_is_noticed():
    results = judge_all(FILES, "SELECT id, RANDOM() AS n FROM users ORDER BY id")
    assert results[1][1] == "WA"
    _, verdict, answer, _ = judge_all(FILES, RIGHT.replace("n\n", "n, 0 * RANDOM() AS r\n"))[1]
    assert verdict == "WA" and "`r`" in answer["feedback"]["message"]


def test_a_query_that_does_not_fit_is_marked():
    (_, verdict, answer, _), *rest = judge_all(FILES, "SELECT id\nFROM user")
    assert (verdict, rest) == ("CE", [])
    assert answer["feedback"]["trace"] == [{"line": 2, "column": 6, "text": "FROM user"}]


def test_too_many_rows_are_told_with_their_number():
    answer = judge_all(FILES, "SELECT a.id, 1 AS n FROM users a, logins b, logins c")[1][2]
    assert answer["verdict"] == "WA"
    many = "WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n LIMIT 30000)"
    answer = judge_all(FILES, f"{many} SELECT id, 1 AS n FROM n")[1][2]
    assert answer["verdict"] == "OLE"
    assert "30,000 rows" in answer["feedback"]["message"]


def test_comparing_with_null_is_hinted_at():
    source = RIGHT.replace("GROUP BY", "WHERE name <> NULL GROUP BY")
    assert "IS NULL" in judge_all(FILES, source)[1][2]["feedback"]["hint"]


def test_own_cases_are_rows():
    assert open_package(FILES) == []
    reply = candidate.inputs("INSERT INTO users VALUES (9, 'Eve');", "query", 0, TABLES)
    planned = json.loads(judge.plan_own(reply))
    assert planned["message"] is None
    args, _ = judge.prepare(planned["tests"][0]["id"])
    assert args[0] == 0xA1
    forged = encode({"kind": "inputs", "value": encode([((), {"nobody": 1})])})
    assert "cannot be judged" in json.loads(judge.plan_own(forged))["message"]


def test_faults_of_a_package_are_listed():
    def issues(**changed):
        return "\n".join(
            open_package({**FILES, **{k.replace("_", "."): v for k, v in changed.items()}})
        )

    assert "SQLite says" in issues(tables_sql="CREATE TABLE users (")
    assert "solution.sql" in issues(solution_sql="SELECT x FROM users")
    assert "no table `others`" in issues(tests_py=TESTS.replace("users=", "others="))
    assert "does not take its rows" in issues(tests_py=TESTS.replace('"Cy"', "None"))
    assert "the row (3,) has 1" in issues(tests_py=TESTS.replace('(3, "Cy")', "(3,)"))
    wrong = {"submissions/wrong_answer/x.sql": "SELECT 1"}
    assert "no comment at its top" in "\n".join(open_package({**FILES, **wrong}))


def test_small_changes_of_a_query_are_tried():
    files = json.dumps({**FILES, "statement.md": ""})
    opened = json.loads(verification.open_package(files))
    assert opened["issues"] == []
    told = [mutant["description"] for mutant in opened["mutants"]]
    assert "LEFT becomes INNER" in told and "COUNT becomes MAX" in told
    for index in range(len(told)):
        assert json.loads(verification.try_mutant(index)) is not None, told[index]


def test_a_reply_of_a_query_that_was_stopped_is_read():
    with raises(AssertionError):
        judge_all({**FILES, "tests.py": "HIDDEN = []"}, RIGHT)
    assert open_package(FILES) == []
    answer = json.loads(judge.check(-1, outcome(limit="time", limitMs=5), None, None))
    assert answer["verdict"] == "TLE"
