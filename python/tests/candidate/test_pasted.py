"""What was pasted with the code is named, and the code comes back without it."""

import json

from support import load, outcome

from ml_judge.judge import entry as judge
from ml_judge.values.decoder import decode

FUNCTION = "def solve(x):\n    return x\n"
PROMPTS = ">>> def solve(x):\n...     return x\n...\n>>> solve(3)\n3\n"
NOTEBOOK_SESSION = (
    "In [1]: import math\n\nIn [2]: def solve(x):\n   ...:     return x\n   ...:\n"
    "\nIn [3]: solve(3)\nOut[3]: 3\n"
)


def notebook(*cells):
    told = [{"cell_type": "code", "source": cell, "outputs": [], "id": None} for cell in cells]
    told.insert(0, {"cell_type": "markdown", "source": "# Title"})
    return json.dumps({"cells": told, "nbformat": 4})


PASTED = [
    (f"```python\n{FUNCTION}```\n", "```python marks code in a Markdown text", 1),
    (f"Here is the code:\n\n```\n{FUNCTION}```\nIt works.", "``` marks code in a Markdown", 3),
    (f"{FUNCTION}```", "``` marks code", 3),
    (PROMPTS, "`>>>` is the prompt of an interactive Python", 1),
    (NOTEBOOK_SESSION, "`In [1]:` is the prompt of a notebook", 1),
    (f"%matplotlib inline\n%%time\n{FUNCTION}", "`%matplotlib` is a command of notebooks", 1),
    (f"import math\n!pip install numpy\n{FUNCTION}", "`!pip install numpy` is a command for a", 2),
    (f"{FUNCTION}solve?\n", "`solve?` asks a notebook for help", 3),
    ("def solve(x):\n\u00a0   return x\n", "A no-break space (U+00A0) stands here", 2),
    ("def solve(x):\n    return x\u200b\n", "A zero width space (U+200B) stands here, which", 2),
    ("def solve(x):\n    y = \u201chi\u201d\n    return x\n", "\u201c is a quotation mark of", 2),
    ("def solve(x):\n    y = 'hi\u2019\n    return x\n", "\u2019 is a quotation mark of", 2),
    ("def solve(x):\n    return x \u2212 0\n", "\u2212 is the minus sign (U+2212) of printed", 2),
    (notebook("import math\n", ["%pip list\n", FUNCTION]), "file of a Jupyter notebook", None),
    ("class Solution:\n    def solve(self, x):\n        return x\n", "`solve` is a method of", 2),
]


def refused(source):
    reply = load(source)
    return json.loads(judge.check(-1, outcome(), reply, None))


def test_what_was_pasted_is_named_and_repaired():
    for source, part, line in PASTED:
        answer = refused(source)
        assert answer["verdict"] == "CE", (source, answer)
        feedback = answer["feedback"]
        assert part in feedback["message"], feedback
        assert [at["line"] for at in feedback["trace"]] == ([line] if line else []), feedback
        namespace = {}
        exec(feedback["repair"], namespace)
        assert namespace["solve"](3) == 3, feedback["repair"]
        assert decode(load(feedback["repair"])) == {"kind": "loaded"}


def test_no_repair_is_offered_where_none_is_known():
    for source in (
        f"```python\n{FUNCTION}def other(:\n```",
        notebook("def solve(")[:-1],
        "class Solution:\n    def __init__(self, n):\n        pass\n    def solve(self, x): pass",
    ):
        answer = refused(source)
        assert answer["verdict"] == "CE" and "repair" not in answer["feedback"], answer


def test_strings_are_not_blamed_for_a_mistake_elsewhere():
    for text in (">>> solve(3)", "```python\nsolve(3)\n```", "%matplotlib", "In [1]: solve(3)"):
        for source in (
            f'def solve(x)\n    """{text}\n    """\n    return x\n',
            f'def solve(x):\n    """\n{text}\n    """\n    return (x\n',
            f'def solve(x):\n    """\n{text}\n    """\n    return x x\n',
        ):
            feedback = refused(source)["feedback"]
            assert "prompt" not in feedback["message"], feedback
            assert "marks" not in feedback["message"] and "repair" not in feedback, feedback
    feedback = refused("def solve(x):\n    return 'it\u2019s' x\n")["feedback"]
    assert "printed" not in feedback["message"], feedback
