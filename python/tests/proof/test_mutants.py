import ast

from ml_judge.proof.mutants import mutants

SOURCE = '''"""Doc with 1 < 2."""

import numpy as np


def solve(x: int, n=3, flag=True) -> int:
    """Docstring, 1."""
    if not n < 0 and flag:
        raise ValueError(f"{n + 1}")
    total = np.sum(x, axis=0, keepdims=True)
    total += 1.5
    total[0] = -x
    for i in range(n):
        if i == 2:
            continue
    return max(total) / n
'''


def test_mutants_compile_and_differ():
    found = mutants(SOURCE)
    sources = [mutant["source"] for mutant in found] + [ast.unparse(ast.parse(SOURCE)) + "\n"]
    assert len(set(sources)) == len(sources)
    for mutant in found:
        compile(mutant["source"], "mutant.py", "exec")
    assert [mutant["line"] for mutant in found] == sorted(mutant["line"] for mutant in found)
    assert mutants(SOURCE) == found


def test_each_kind_of_change_is_mutants():
    described = {(mutant["line"], mutant["description"]) for mutant in mutants(SOURCE)}
    for expected in [
        (6, "3 becomes 4"),
        (6, "True becomes False"),
        (8, "< becomes <="),
        (8, "and becomes or"),
        (8, "`not` is dropped"),
        (8, "0 becomes 1"),
        (8, "the condition is negated"),
        (10, "sum becomes mean"),
        (10, "axis= is removed"),
        (10, "keepdims= is removed"),
        (11, "+ becomes -"),
        (11, "1.5 becomes 3.0"),
        (11, "the statement is deleted"),
        (12, "the minus is dropped"),
        (12, "the statement is deleted"),
        (13, "the statement is deleted"),
        (14, "== becomes !="),
        (15, "the statement is deleted"),
        (16, "max becomes min"),
        (16, "/ becomes *"),
    ]:
        assert expected in described, (expected, sorted(described))


def test_words_and_messages_are_left_alone():
    for mutant in mutants(SOURCE):
        assert "Doc with 1 < 2." in mutant["source"]
        assert "raise ValueError(f'{n + 1}')" in mutant["source"] or mutant["line"] == 8
        assert "(x: int" in mutant["source"]


def test_nothing_to_change_gives_no_mutant():
    assert mutants("def solve(x):\n    return x") == []
