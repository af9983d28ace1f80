"""What Python says of the messages of a proof is what `npm run verify-problems` checks them against."""

import json
import typing
from pathlib import Path

import pytest
from message_forms import of_python, of_schema

from ml_judge.proof import messages, verification

# Made by `npm run schema`: the name of each function → the schema of its answer.
SCHEMAS = json.loads((Path(__file__).parents[1] / "proof.schema.json").read_text())
FUNCTIONS = {
    name
    for name, function in vars(verification).items()
    if hasattr(function, "__wrapped__") and function.__module__ == verification.__name__
}


def test_every_function_is_described():
    assert FUNCTIONS == set(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_both_sides_describe_the_same_answer(name):
    hints = typing.get_type_hints(getattr(verification, name).__wrapped__)
    assert of_python(hints["return"]) == of_schema(SCHEMAS[name])


@pytest.mark.parametrize(
    ("kind", "differs"),
    [
        (messages.SamePair, typing.TypedDict("Fewer", {"file": str})),
        (messages.Spread, float),
        (dict[str, list[str]], dict[str, str]),
    ],
)
def test_a_description_that_differs_is_noticed(kind, differs):
    assert of_python(kind) != of_python(differs)
