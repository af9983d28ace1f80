"""Mutants of a query: one small change each, to see whether the tests notice."""

from __future__ import annotations

from collections.abc import Iterator

from ml_judge.candidate.sql_text import Token, line_of, tokens_of
from ml_judge.proof.mutants import Mutant

_OPERATORS = {
    "<": ("<=", ">="),
    "<=": ("<", ">"),
    ">": (">=", "<="),
    ">=": (">", "<"),
    "=": ("<>",),
    "<>": ("=",),
    "!=": ("=",),
    "+": ("-",),
    "-": ("+",),
    "*": ("/",),
    "/": ("*",),
}
_WORDS = {
    "AND": "OR",
    "OR": "AND",
    "ASC": "DESC",
    "DESC": "ASC",
    "MIN": "MAX",
    "MAX": "MIN",
    "SUM": "MAX",
    "AVG": "MAX",
    "LEFT": "INNER",
    "INNER": "LEFT",
    "LAG": "LEAD",
    "LEAD": "LAG",
    "RANK": "ROW_NUMBER",
    "DENSE_RANK": "RANK",
    "ROW_NUMBER": "RANK",
    "FIRST_VALUE": "LAST_VALUE",
    "PRECEDING": "FOLLOWING",
    "FOLLOWING": "PRECEDING",
    "RANGE": "ROWS",
    "ROWS": "RANGE",
    "UNION": "UNION ALL",
    "INTERSECT": "EXCEPT",
    "EXCEPT": "INTERSECT",
}
# Words that may be left out, as they stand.
_LEFT_OUT = {"DISTINCT": "DISTINCT", "NOT": "NOT", "ALL": "ALL"}


def sql_mutants(source: str) -> list[Mutant]:
    """Every mutant of a query, in the order of its text; no two are the same text."""
    made: list[Mutant] = []
    seen = {source}
    for start, end, text, description in _changes(tokens_of(source)):
        mutant = source[:start] + text + source[end:]
        if mutant in seen:
            continue
        seen.add(mutant)
        line = line_of(source, start)[0]
        made.append({"line": line, "description": description, "source": mutant})
    return made


def _changes(tokens: list[Token]) -> Iterator[tuple[int, int, str, str]]:
    for at, token in enumerate(tokens):
        word = token.upper
        following = tokens[at + 1].upper if at + 1 < len(tokens) else ""
        before = tokens[at - 1].upper if at > 0 else ""
        place = token.start, token.end
        if token.kind == "symbol":
            # The star of COUNT(*) and of SELECT * is no operator; nor is the sign of a number.
            is_star = token.text == "*" and (
                following in (")", "FROM", ",") or before in ("(", ".")
            )
            is_sign = token.text in "+-" and before in ("(", ",", "THEN", "ELSE", "SELECT", "BY")
            if not is_star and not is_sign:
                for other in _OPERATORS.get(token.text, ()):
                    yield *place, other, f"{token.text} becomes {other}"
        elif token.kind == "number" and "." not in token.text and "e" not in token.text.lower():
            for number in (
                {0, 1, int(token.text) + 1} if int(token.text) == 1 else {int(token.text) + 1}
            ):
                if number != int(token.text):
                    yield *place, str(number), f"{token.text} becomes {number}"
        elif token.kind == "word":
            yield from _of_word(token, word, before, following, tokens, at)


def _of_word(
    token: Token, word: str, before: str, following: str, tokens: list[Token], at: int
) -> Iterator[tuple[int, int, str, str]]:
    place = token.start, token.end
    if word == "AND" and _is_between(tokens, at):
        return
    if word in _WORDS and not (word == "UNION" and following == "ALL") and before != ".":
        is_function = following == "("
        needs_one = word in ("MIN", "MAX", "SUM", "AVG", "LAG", "LEAD", "RANK", "DENSE_RANK")
        if is_function or not (needs_one or word in ("ROW_NUMBER", "FIRST_VALUE")):
            yield *place, _WORDS[word], f"{word} becomes {_WORDS[word]}"
    if word == "COUNT" and following == "(":
        yield *place, "MAX", "COUNT becomes MAX"
    if word in _LEFT_OUT:
        yield *place, "", f"{word} is left out"
    if word == "IS" and following == "NULL":
        yield *place, "IS NOT", "IS NULL becomes IS NOT NULL"
    if word == "JOIN" and before not in (
        "LEFT",
        "RIGHT",
        "FULL",
        "INNER",
        "CROSS",
        "NATURAL",
        "OUTER",
    ):
        yield *place, "LEFT JOIN", "JOIN becomes LEFT JOIN"
    if word == "DISTINCT" and before == "(":
        return
    if word == "PARTITION" and following == "BY":
        end = _end_of_list(tokens, at + 2)
        yield token.start, end, "", "PARTITION BY is left out"
    if word == "BY" and before == "ORDER":
        yield from _of_order(tokens, at + 1)


def _of_order(tokens: list[Token], at: int) -> Iterator[tuple[int, int, str, str]]:
    """The first item of an ORDER BY in the other direction, where none is written."""
    depth = 0
    for token in tokens[at:]:
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        ends = depth < 0 or (
            depth == 0 and token.upper in (",", "ROWS", "RANGE", "LIMIT", ";", "GROUPS")
        )
        if depth == 0 and token.upper in ("ASC", "DESC"):
            return
        if ends:
            yield token.start, token.start, " DESC ", "an order becomes descending"
            return
    yield tokens[-1].end, tokens[-1].end, " DESC", "an order becomes descending"


def _is_between(tokens: list[Token], at: int) -> bool:
    """Whether an AND belongs to a BETWEEN."""
    depth = 0
    for token in reversed(tokens[:at]):
        depth += {")": 1, "(": -1}.get(token.text, 0)
        if depth < 0 or (
            depth == 0 and token.upper in ("AND", "WHERE", "ON", "WHEN", "HAVING", "OR")
        ):
            return False
        if depth == 0 and token.upper == "BETWEEN":
            return True
    return False


def _end_of_list(tokens: list[Token], at: int) -> int:
    """Where the expressions of a PARTITION BY end."""
    depth = 0
    end = tokens[at].end
    for token in tokens[at:]:
        depth += {"(": 1, ")": -1}.get(token.text, 0)
        if depth < 0 or (depth == 0 and token.upper in ("ORDER", "ROWS", "RANGE", "GROUPS")):
            return end
        end = token.end
    return end
