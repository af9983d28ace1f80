"""What SQLite finds wrong with a query, in words for its author, and where it is.

Runs beside a submission: see `README.md` for the rules.
"""

import difflib
import re
import sqlite3
from builtins import dict, len, list, max, sorted, str, tuple

from ml_judge.candidate.sql_text import Token

_suggest = difflib.get_close_matches
_Connection = sqlite3.Connection
_Error = sqlite3.Error
_NEAR = re.compile(r'near "(.*)": syntax error', re.DOTALL)
_EXTRACT = re.compile(r"\bextract\s*\(\s*\w+\s*$", re.IGNORECASE)
_NAMING = re.compile(
    r"(?:no such (?:column|table|function|collation sequence|window)|ambiguous column name|"
    r"misuse of (?:aggregate|window function|aliased (?:aggregate|window function))(?: function)?|"
    r"wrong number of arguments to function|circular reference|duplicate WITH table name|"
    r"vtable constructor failed)"
    r":? (.*)",
    re.DOTALL,
)
_UNRECOGNISED = re.compile(r'unrecognized token: "(.*)"', re.DOTALL)

# Words of other dialects, and what SQLite has instead.
_INSTEAD = {
    "ARRAY_AGG": "group_concat(…) or json_group_array(…)",
    "CONCAT": "a || b",
    "CURDATE": "date('now')",
    "DATEADD": "date(day, '+7 days')",
    "DATEDIFF": "julianday(a) - julianday(b)",
    "DATE_ADD": "date(day, '+7 days')",
    "DATE_SUB": "date(day, '-7 days')",
    "DATE_TRUNC": "strftime('%Y-%m-01', day)",
    "DATE_PART": "strftime('%m', day)",
    "EXTRACT": "strftime('%m', day)",
    "GENERATE_SERIES": "WITH RECURSIVE",
    "GREATEST": "max(a, b)",
    "IF": "iif(condition, a, b) or CASE",
    "ILIKE": "LIKE, which ignores case",
    "INTERVAL": "date(day, '+7 days')",
    "LEAST": "min(a, b)",
    "LEFT": "substr(text, 1, n)",
    "MEDIAN": "ROW_NUMBER() and COUNT(*) OVER (…)",
    "MONTH": "strftime('%m', day)",
    "NOW": "datetime('now')",
    "PERCENTILE_CONT": "ROW_NUMBER() and COUNT(*) OVER (…)",
    "QUALIFY": "a subquery and WHERE",
    "STDDEV": "avg(x * x) and avg(x)",
    "STRING_AGG": "group_concat(text, ', ')",
    "TO_CHAR": "strftime('%Y-%m', day)",
    "TOP": "LIMIT at the end",
    "YEAR": "strftime('%Y', day)",
}


def explain(message: str, source: str, at: int, columns: dict[str, tuple[str, ...]]) -> str:
    """A sentence, without its full stop, for SQLite's words; `columns` are those of each table."""
    near = _NEAR.fullmatch(message)
    if near is not None:
        word = near[1] if _EXTRACT.search(source[:at]) is None else "EXTRACT"
        return f"SQLite does not understand `{near[1][:60]}` here{_instead(word)}"
    if message == "incomplete input":
        return "the query is not finished: something is missing at its end"
    token = _UNRECOGNISED.fullmatch(message)
    if token is not None:
        if source[at : at + 2] == "::":
            return "`::` is PostgreSQL's; in SQLite write CAST(x AS REAL)"
        if token[1][:1] in ("'", '"', "`", "["):
            return "a quote is opened here and not closed"
        return f"SQLite does not know `{token[1][:60]}`"
    naming = _NAMING.fullmatch(message)
    name = naming[1].rstrip("()") if naming is not None else ""
    if message[:15] == "no such column:":
        return _no_column(name, source, at, columns)
    if message[:14] == "no such table:":
        known = list(columns)
        return f"there is no table `{name}`{_close(name, known)}; there is {_listed(known)}"
    if message[:25] == "vtable constructor failed":
        return f"the table function `{name}` is not offered here"
    if message[:17] == "no such function:":
        return f"SQLite has no function `{name}`{_instead(name)}"
    if message[:21] == "ambiguous column name":
        return f"`{name}` is a column of more than one table here: write the table before it"
    if "misuse of window function" in message or "misuse of aliased window" in message:
        return (
            f"`{name}` is a window function, which is worked out after WHERE, GROUP BY and HAVING: "
            "name it in a subquery or WITH, and ask for its value outside"
        )
    if "misuse of aggregate" in message or "misuse of aliased aggregate" in message:
        return f"`{name}` is an aggregate, which is worked out after WHERE: ask for it in HAVING"
    if message[:32] == "SELECTs to the left and right of":
        return f"the queries joined by {message[33:].split()[0]} have different numbers of columns"
    return message


def place_of(message: str, source: str, tokens: list[Token], connection: _Connection) -> int:
    """Where in the source that is, as far as it can be found out."""
    near = _NEAR.fullmatch(message)
    if near is not None:
        return _unexpected(near[1], source, tokens, connection)
    if message == "incomplete input":
        return max(tokens[-1].end - 1, tokens[-1].start)
    token = _UNRECOGNISED.fullmatch(message)
    if token is not None:
        for one in tokens:
            if source[one.start : one.start + len(token[1])] == token[1]:
                return one.start
    naming = _NAMING.fullmatch(message)
    if naming is not None:
        return _named(message, naming[1].rstrip("()"), source, tokens, connection)
    return tokens[0].start


def _unexpected(word: str, source: str, tokens: list[Token], connection: _Connection) -> int:
    """The first of the tokens with that text after which nothing helps: before it, it was unfinished."""
    start = tokens[0].start
    alike = [token for token in tokens if token.text == word]
    for token in alike:
        if _said(connection, source[start : token.end]) != "incomplete input":
            return token.start
    return alike[-1].start if alike else start


def _named(
    message: str, name: str, source: str, tokens: list[Token], connection: _Connection
) -> int:
    """The name without which the message goes away; else the first one."""
    start, end = tokens[0].start, tokens[-1].end
    last = name.rpartition(".")[2].lower()
    alike = [token for token in tokens if _bare(token.text).lower() == last]
    for token in alike:
        begin = _qualified(token, tokens)
        without = source[start:begin] + "NULL" + source[token.end : end]
        if _said(connection, without) != message:
            return begin
    return _qualified(alike[0], tokens) if alike else start


def _qualified(token: Token, tokens: list[Token]) -> int:
    at = tokens.index(token)
    is_part = at >= 2 and tokens[at - 1].text == "." and tokens[at - 2].kind in ("word", "quoted")
    return tokens[at - 2].start if is_part else token.start


def _bare(text: str) -> str:
    return text[1:-1] if text[:1] in ('"', "`", "[") else text


def _said(connection: _Connection, query: str) -> str:
    try:
        connection.execute("EXPLAIN " + query)
    except _Error as error:
        return str(error)
    return ""


def _no_column(name: str, source: str, at: int, columns: dict[str, tuple[str, ...]]) -> str:
    if source[at : at + 1] == '"':
        return f"there is no column `{name}`; a text stands in single quotes: '{name}'"
    table, _, column = name.rpartition(".")
    known = sorted({one for names in columns.values() for one in names})
    told = f"there is no column `{name}` here"
    if table in columns:
        known = list(columns[table])
        told += f"{_close(column, known)}; `{table}` has {_listed(known)}"
        return told
    return told + (_instead(name) or _close(column, known))


def _close(name: str, known: list[str]) -> str:
    close = _suggest(name.lower(), known, 1)
    return f": did you mean `{close[0]}`?" if close and close[0] != name else ""


def _listed(names: list[str]) -> str:
    told = [f"`{name}`" for name in names]
    return ", ".join(told[:-1]) + " and " + told[-1] if len(told) > 1 else "".join(told)


def _instead(word: str) -> str:
    other = _INSTEAD.get(word.upper())
    return f"; in SQLite it is {other}" if other is not None else ""
