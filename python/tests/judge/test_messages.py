"""What Python says of its messages is what the page checks them against."""

import json
import typing
from pathlib import Path

import pytest
from message_forms import of_python, of_schema

from ml_judge import messages

# Made by `npm run schema` from what the page validates with.
SCHEMAS = json.loads((Path(__file__).parents[1] / "messages.schema.json").read_text())


@pytest.mark.parametrize("name", SCHEMAS)
def test_both_sides_describe_the_same_message(name):
    assert of_python(getattr(messages, name)) == of_schema(SCHEMAS[name])


def test_every_answer_of_the_judge_is_compared():
    from ml_judge.judge import entry

    answered = {
        of_python(typing.get_type_hints(function.__wrapped__)["return"])
        for function in vars(entry).values()
        if hasattr(function, "__wrapped__")
    }
    compared = {of_schema(schema) for schema in SCHEMAS.values()}
    assert {form for one in answered for form in _members(one)} == {
        form for one in compared for form in _members(one)
    }


def _members(form):
    return form if isinstance(form, frozenset) else {form}


@pytest.mark.parametrize(
    "changed",
    [
        typing.TypedDict("Fewer", {"file": str}),
        typing.TypedDict("Other", {"file": str, "message": int}),
        typing.TypedDict("Optional", {"file": str, "message": typing.NotRequired[str]}),
        typing.TypedDict("More", {"file": str, "message": str, "line": int}),
    ],
)
def test_a_description_that_differs_is_noticed(changed):
    issue = SCHEMAS["Opened"]["properties"]["issues"]["items"]
    assert of_python(messages.Issue) == of_schema(issue) != of_python(changed)
