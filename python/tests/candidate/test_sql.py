"""Queries as submissions: what does not load and where, and what runs within which bounds."""

import pytest

from ml_judge.candidate.own_inputs import NoInputs
from ml_judge.candidate.own_rows import collect_tables
from ml_judge.candidate.sql import Query, TooManyRows
from ml_judge.candidate.sql_notes import noted
from ml_judge.candidate.sql_schema import Schema
from ml_judge.candidate.sql_text import statements_of
from ml_judge.candidate.submission import CompileError
from ml_judge.values.budgets import MAX_RESULT_ROWS
from ml_judge.values.table import Table

TABLES = """
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE logins (user_id INTEGER, day TEXT, seconds REAL);
INSERT INTO users VALUES (1, 'Ada');
"""
COUNTING = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"
)


def query(source):
    return Query(source, Schema(TABLES))


def run(source, users=(), logins=()):
    schema = Schema(TABLES)
    tables = {
        "users": Table(schema.columns["users"], list(users)),
        "logins": Table(schema.columns["logins"], list(logins)),
    }
    return Query(source, schema).run(**tables)


def test_a_query_answers_columns_and_rows():
    answer = run("SELECT name, id AS no FROM users ORDER BY id DESC;", [(1, "Ada"), (2, "Bo")])
    assert answer.columns == ("name", "no")
    assert answer.rows == [("Bo", 2), ("Ada", 1)]


def test_a_schema_knows_its_tables():
    schema = Schema(TABLES)
    assert schema.columns == {"users": ("id", "name"), "logins": ("user_id", "day", "seconds")}
    assert schema.types["logins"] == ("INTEGER", "TEXT", "REAL")
    assert len(schema.inserting) == 1


FAULTS = [
    ("", None, "no query yet"),
    ("-- nothing", None, "no query yet"),
    ("SELECT 1;\nSELECT 2", (2, 1), "a second statement"),
    ("SELECT id\nFORM users", (2, 6), "`users`"),
    ("SELECT id, FROM users WHERE 'FROM' = name", (1, 12), "`FROM`"),
    ("SELECT\n  nme\nFROM users", (2, 3), "did you mean `name`?"),
    ("SELECT users.nme FROM users", (1, 8), "`users` has `id` and `name`"),
    ("SELECT id FROM user", (1, 16), "did you mean `users`?"),
    ("SELECT id FROM users WHERE", (1, 26), "not finished"),
    ('SELECT id FROM users WHERE name = "Ada"', (1, 35), "single quotes"),
    ("SELECT 'Ada", (1, 8), "not closed"),
    ("SELECT a.id FROM users a, users b WHERE id = 1", (1, 41), "more than one table"),
    ("SELECT id FROM users WHERE COUNT(*) > 1", (1, 28), "HAVING"),
    ("SELECT id FROM users WHERE RANK() OVER () = 1", (1, 28), "window function"),
    ("SELECT DATE_TRUNC('month', day) FROM logins", (1, 8), "strftime"),
    ("SELECT EXTRACT(month FROM day) FROM logins", (1, 22), "strftime"),
    ("SELECT id::real FROM users", (1, 10), "CAST"),
    ("SELECT id FROM users WHERE name ILIKE 'a'", (1, 33), "ignores case"),
    ("SELECT id FROM users WHERE id = :id", (1, 33), "`:id`"),
    ("EXPLAIN SELECT 1", (1, 1), "without EXPLAIN"),
    ("SELECT 1 UNION SELECT 1, 2", (1, 1), "different numbers"),
    ("SELECT value FROM json_each('[1]')", (1, 19), "`json_each` is not offered"),
    ("SELECT '\0'", (1, 9), "NUL"),
]


@pytest.mark.parametrize("source, place, part", FAULTS, ids=[source for source, _, _ in FAULTS])
def test_what_is_no_query_is_told_with_its_place(source, place, part):
    with pytest.raises(CompileError) as caught:
        query(source)
    error = caught.value
    assert part.lower() in error.message.lower()
    assert (error.line and (error.line, error.column)) == place


REFUSED = [
    "ATTACH 'file.db' AS other",
    "DELETE FROM users",
    "INSERT INTO users VALUES (9, 'x')",
    "UPDATE users SET name = 'x'",
    "WITH x AS (SELECT 1) DELETE FROM users",
    "DROP TABLE users",
    "CREATE TABLE x (i)",
    "CREATE TEMP TABLE x AS SELECT 1",
    "PRAGMA writable_schema = 1",
    "SELECT * FROM pragma_table_info('users')",
    "SELECT load_extension('/lib/evil.so')",
    "SELECT fts3_tokenizer('x')",
    "VACUUM INTO '/tmp/copy.db'",
    "BEGIN",
    "REINDEX",
    "SELECT id FROM users; DROP TABLE users",
]


@pytest.mark.parametrize("source", REFUSED)
def test_only_reading_is_allowed(source):
    with pytest.raises(CompileError):
        query(source)


def test_too_many_rows_are_counted_up_to_a_bound():
    assert len(run(COUNTING.format(MAX_RESULT_ROWS)).rows) == MAX_RESULT_ROWS
    several = run(COUNTING.format(MAX_RESULT_ROWS + 1))
    assert type(several) is TooManyRows and several.told() == "20,001 rows"
    assert run(COUNTING.format(-1)).told() == "more than 200,000 rows"


def test_a_value_may_not_grow_beyond_bounds():
    with pytest.raises(Exception, match="too big"):
        run("SELECT hex(zeroblob(1000000000))")


def test_bytes_that_are_no_text_are_read_all_the_same():
    assert run("SELECT CAST(x'ff41' AS TEXT) AS t").rows == [("\ufffdA",)]


@pytest.mark.parametrize(
    "source, found",
    [
        ("SELECT 1\nFROM users WHERE name = NULL", ("= NULL", 2)),
        ("SELECT 1 FROM users WHERE name <> null", ("= NULL", 1)),
        ("SELECT 1 FROM users WHERE id NOT IN (SELECT user_id FROM logins)", ("NOT IN", 1)),
        ("SELECT 1 FROM users WHERE id NOT IN (1, 2)", None),
        ("SELECT '= NULL' -- = NULL", None),
    ],
)
def test_likely_mistakes_are_seen_in_the_text(source, found):
    assert noted(source) == found


def test_statements_are_told_apart_outside_strings_and_comments():
    text = "SELECT ';' -- ; \n /* ; */ ; SELECT [a;b], \"c;d\", `e;f`;;"
    assert [len(statement) for statement in statements_of(text)] == [2, 6]


def test_own_cases_fill_the_tables():
    tables = collect_tables("INSERT INTO users VALUES (7, 'Cy'); -- one\n", TABLES)
    assert tables["users"].rows == [(7, "Cy")]
    assert tables["logins"].rows == []


@pytest.mark.parametrize(
    "code, part",
    [
        ("INSERT INTO users VALUES (1)", "2 columns"),
        ("\nINSERT INTO nobody VALUES (1)", "Line 2: there is no table"),
        ("DROP TABLE users", "write `INSERT"),
        ("INSERT INTO users VALUES (1, NULL)", "NOT NULL"),
        ("ATTACH 'x' AS y", "write `INSERT"),
    ],
)
def test_own_cases_that_do_not_fit_say_why(code, part):
    with pytest.raises(NoInputs) as caught:
        collect_tables(code, TABLES)
    assert part in caught.value.message
