"""What was pasted along with the code: prompts, fences, commands of a notebook, other quotes.

Runs beside untrusted code: see `README.md` for the rules.
"""

import ast
import json
import re
import unicodedata
from ast import ClassDef, FunctionDef
from builtins import (
    BaseException,
    MemoryError,
    RecursionError,
    SyntaxError,
    ValueError,
    chr,
    compile,
    dict,
    enumerate,
    int,
    len,
    list,
    ord,
    range,
    str,
    tuple,
    type,
)

Repair = tuple[str, int | None, str | None]
Found = tuple[str, list[int], str]
_parse = ast.parse
_iter_body = ast.iter_child_nodes
_loads = json.loads
_name_of = unicodedata.name
_match_prompt = re.compile(r"\s*(?:>>>|\.\.\.)(?: |$)").match
_match_in = re.compile(r"\s*(?:In \[\d*\]:|\.\.\.+:)(?: |$)").match
_match_in_start = re.compile(r"\s*In \[\d*\]:").match
_match_out = re.compile(r"\s*Out\[\d*\]:").match
_match_fence = re.compile(r"\s*(?:```+|~~~+)\s*[\w.+-]*\s*$").match
_match_magic = re.compile(
    r"\s*(?:%{1,2}[A-Za-z]|!\s*[A-Za-z.]|\?{1,2}[A-Za-z]|[\w.]+\?{1,2}\s*$)"
).match
_SPACES = dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " ")
_SPACES.update(dict.fromkeys("\u2009\u200a\u202f\u205f\u3000", " "))
_NOTHING = dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad", "")
_QUOTES = {
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4", "'"),
}
_SIGNS = dict.fromkeys("\u2212\u2013\u2014\u2010\u2011", "-")
_match_invalid = re.compile(r"invalid (?:non-printable )?character.*U\+([0-9A-F]{4,6})").match
_MOST_REPAIRS = 200


def pasted_notebook(source: str) -> Repair | None:
    """What to tell of source that is a notebook's file, `(message, line, repaired source)`."""
    if source.lstrip()[:1] != "{" or '"cell_type"' not in source:
        return None
    message = "This is the file of a Jupyter notebook, not its code: paste what its cells hold."
    try:
        cells = _loads(source)["cells"]
        parts = [_cell_text(cell) for cell in cells if cell["cell_type"] == "code"]
        code = "\n\n".join([part.strip("\n") for part in parts if part.strip()]) + "\n"
    except BaseException:  # cut off, or changed by hand
        return message, None, None
    return message, None, _if_it_compiles(_comment_magic(code))


def _cell_text(cell: dict) -> str:  # type: ignore[type-arg]
    text = cell["source"]
    return "".join(text) if type(text) is list else text


def pasted_along(source: str, name: str, said: str, line: int | None) -> Repair | None:
    """What to tell of source that does not compile because of what was pasted with it.

    `said` and `line` are Python's message and where it stopped, `name` the entry point. None where
    nothing of the kind is there, or it stands in a string and is not at fault.
    """
    lines = source.split("\n")
    if line is None or not 0 < line <= len(lines):
        return None
    for kind in (_fences, _session, _notebook_session):
        found = kind(lines)
        if found is None:
            continue
        message, marks, left = found
        repaired = _if_it_compiles(_comment_magic(left))
        is_whole = repaired is not None and (f"def {name}(" in left or f"class {name}" in left)
        if line - 1 in marks or (line - 1 < marks[0] and is_whole):
            return message, marks[0] + 1, repaired
    if _match_magic(lines[line - 1]):
        repaired = _if_it_compiles(_comment_magic(source))
        if repaired is not None or _if_it_compiles("\n".join(lines[: line - 1]) + "\n#"):
            return _magic(lines[line - 1].strip()), line, repaired
    return _characters(lines, said, line)


def _fences(lines: list[str]) -> Found | None:
    marks = [index for index, text in enumerate(lines) if _match_fence(text)]
    if not marks:
        return None
    inside: list[str] = []
    is_open = False
    # One mark alone: what follows an opening one, what precedes a closing one.
    if len(marks) == 1:
        before, after = lines[: marks[0]], lines[marks[0] + 1 :]
        inside = before if "".join(before).strip() else after
    else:
        for index, text in enumerate(lines):
            if index in marks:
                is_open = not is_open
                continue
            if is_open:
                inside.append(text)
    mark = lines[marks[0]].strip()[:20]
    message = f"{mark} marks code in a Markdown text and is no Python: delete such lines."
    return message, marks, "\n".join(inside)


def _session(lines: list[str]) -> Found | None:
    starts = [index for index, text in enumerate(lines) if text.lstrip()[:3] == ">>>"]
    if not starts:
        return None
    kept: list[str] = []
    for index, text in enumerate(lines):
        found = _match_prompt(text)
        if found:
            kept.append(text[found.end() :])
        elif index < starts[0] or not text.strip():
            kept.append(text)
    message = "`>>>` is the prompt of an interactive Python: paste the code alone, without output."
    return message, starts, "\n".join(kept)


def _notebook_session(lines: list[str]) -> Found | None:
    starts = [index for index, text in enumerate(lines) if _match_in_start(text)]
    if not starts:
        return None
    kept: list[str] = []
    is_output = False
    for text in lines:
        found = _match_in(text)
        if found:
            is_output = False
            kept.append(text[found.end() :])
        elif _match_out(text):
            is_output = True
        elif not is_output:
            kept.append(text)
    mark = lines[starts[0]].strip().split(":")[0][:20]
    message = f"`{mark}:` is the prompt of a notebook: paste the code alone, without output."
    return message, starts, "\n".join(kept)


def _magic(text: str) -> str:
    told = text.split()[0][:40] if text[0] == "%" else text[:40]
    if text[0] == "!":
        return f"`{told}` is a command for a terminal, which there is none of here: delete it."
    if text[0] == "%":
        return f"`{told}` is a command of notebooks and no Python: delete the line."
    return f"`{told}` asks a notebook for help and is no Python: delete the line."


def _comment_magic(source: str) -> str:
    """Source with the commands of a notebook at which Python stops as comments."""
    lines = source.split("\n")
    for _ in range(_MOST_REPAIRS):
        at = _line_of_error(lines)
        if at is None or not 0 < at <= len(lines) or not _match_magic(lines[at - 1]):
            break
        text = lines[at - 1]
        indent = len(text) - len(text.lstrip())
        lines[at - 1] = f"{text[:indent]}# {text[indent:]}"
    return "\n".join(lines)


def _characters(lines: list[str], said: str, line: int) -> Repair | None:
    """Quotes, spaces and minus signs of a word processor or a web page."""
    found = _match_invalid(said)
    if found:
        first = chr(int(found.group(1), 16))
    elif said[:12] == "unterminated":
        first = ([ch for ch in lines[line - 1] if ch in _QUOTES] + [""])[0]
    else:
        return None
    if not first or _replacement(first) == first:
        return None
    if first in _QUOTES:
        other = _QUOTES[first]
        message = f"{first} is a quotation mark of printed text: Python's is the plain {other}."
    elif first in _SPACES:
        message = f"A {_told(first)} stands here, as web pages use it: replace it by a plain space."
    elif first in _NOTHING:
        message = f"A {_told(first)} stands here, which cannot be seen: delete it."
    else:
        message = f"{first} is the {_told(first)} of printed text: Python's minus is the plain -."
    repaired = list(lines)
    at: int | None = line
    for _ in range(_MOST_REPAIRS):
        if at is None or not 0 < at <= len(lines):
            break
        mended = "".join([_replacement(ch) for ch in repaired[at - 1]])
        if mended == repaired[at - 1]:
            break
        repaired[at - 1] = mended
        at = _line_of_error(repaired)
    return message, line, _if_it_compiles("\n".join(repaired))


def _line_of_error(lines: list[str]) -> int | None:
    try:
        compile("\n".join(lines), "solution.py", "exec", 0, True)
    except SyntaxError as error:
        return error.lineno or 0
    except (ValueError, RecursionError, MemoryError):
        return 0
    return None


def _replacement(ch: str) -> str:
    for table in (_SPACES, _NOTHING, _QUOTES, _SIGNS):
        if ch in table:
            return table[ch]
    return ch


def _told(ch: str) -> str:
    return f"{_name_of(ch, 'character').lower()} (U+{ord(ch):04X})"


def _if_it_compiles(source: str) -> str | None:
    if not source.strip():
        return None
    try:
        compile(source, "solution.py", "exec", 0, True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return source if source[-1:] == "\n" else source + "\n"


def inside_class(source: str, name: str) -> Repair | None:
    """What to tell where `name` is not defined, but is a method of a class of the source."""
    try:
        nodes = list(_iter_body(_parse(source)))
    except BaseException:  # what compiled is parsed, unless somebody tampered with it
        return None
    for node in nodes:
        if type(node) is not ClassDef:
            continue
        made = [part for part in node.body if type(part) is FunctionDef]
        for method in made:
            if method.name != name:
                continue
            message = (
                f"`{name}` is a method of the class `{node.name}`; here it is a function: "
                "take it out of the class, without `self`."
            )
            starts = [part for part in made if part.name == "__init__"]
            is_plain = not starts or len(starts[0].args.args) == 1
            added = f"\n\n{name} = {node.name}().{name}\n"
            repaired = source.rstrip("\n") + "\n" + added if is_plain else None
            return message, method.lineno, repaired
    return None
