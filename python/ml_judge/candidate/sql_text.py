"""A text in SQL taken apart as far as its author has to be told of places in it.

Runs beside a submission: see `README.md` for the rules.
"""

import re
from builtins import frozenset, len, list, str
from typing import NamedTuple

_SCANNER = re.compile(
    r"""(?P<space>\s+|--[^\n]*|/\*.*?(?:\*/|\Z))
      |(?P<string>[xX]?'(?:[^']|'')*(?:'|\Z))
      |(?P<quoted>"(?:[^"]|"")*(?:"|\Z)|`(?:[^`]|``)*(?:`|\Z)|\[[^\]]*(?:\]|\Z))
      |(?P<number>(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
      |(?P<word>[^\W\d][\w$]*)
      |(?P<variable>\?\d*|[:@$][A-Za-z_]\w*)
      |(?P<symbol>->>|->|\|\||<=|>=|<>|!=|==|<<|>>|::|.)""",
    re.VERBOSE | re.DOTALL,
)
_finditer = _SCANNER.finditer
READING = frozenset(("SELECT", "WITH", "VALUES"))


class Token(NamedTuple):
    """A word, string, quoted name, number, variable or symbol, and where it is."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def upper(self) -> str:
        """In capitals, as keywords are told."""
        return self.text.upper()


def tokens_of(source: str) -> list[Token]:
    """All that is neither space nor comment."""
    found = []
    for match in _finditer(source):
        kind = match.lastgroup
        if kind is not None and kind != "space":
            found.append(Token(kind, match.group(), match.start(), match.end()))
    return found


def statements_of(source: str) -> list[list[Token]]:
    """The tokens of each statement, without the semicolons between them."""
    statements: list[list[Token]] = [[]]
    for token in tokens_of(source):
        if token.text == ";":
            statements.append([])
        else:
            statements[-1].append(token)
    return [statement for statement in statements if statement]


def line_of(source: str, at: int) -> tuple[int, int, str]:
    """Line and column of a place, both from 1, and the text of the line."""
    line = source.count("\n", 0, at) + 1
    start = source.rfind("\n", 0, at) + 1
    end = source.find("\n", at)
    text = source[start : end if end >= 0 else len(source)]
    return line, at - start + 1, text.strip()[:200]
