"""What Python says of its messages is what the page checks them against."""

import json
import types
import typing
from pathlib import Path

import pytest

from ml_judge import messages

# Made by `npm run schema` from what the page validates with.
SCHEMAS = json.loads((Path(__file__).parents[1] / "messages.schema.json").read_text())


def of_python(kind):
    """The form of a type: nested frozen sets and tuples that can be compared."""
    if typing.is_typeddict(kind):
        hints = typing.get_type_hints(kind)
        fields = {
            (name, name in kind.__required_keys__, of_python(hint)) for name, hint in hints.items()
        }
        return "object", frozenset(fields)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is list:
        return "list", of_python(arguments[0])
    if origin is typing.Literal:
        return frozenset(("constant", one) for one in arguments)
    if origin in (typing.Union, types.UnionType):
        return one_of(of_python(one) for one in arguments)
    names = {str: "string", int: "number", float: "number", bool: "boolean", type(None): "null"}
    return names[kind]


def of_schema(schema):
    """The same of a JSON Schema."""
    for union in ("anyOf", "oneOf"):
        if union in schema:
            return one_of(map(of_schema, schema[union]))
    if "enum" in schema:
        return frozenset(("constant", one) for one in schema["enum"])
    if "const" in schema:
        return frozenset([("constant", schema["const"])])
    if schema["type"] == "object":
        required = schema["required"]
        fields = {
            (name, name in required, of_schema(one)) for name, one in schema["properties"].items()
        }
        return "object", frozenset(fields)
    if schema["type"] == "array":
        return "list", of_schema(schema["items"])
    return "number" if schema["type"] == "integer" else schema["type"]


def one_of(forms):
    flat = set()
    for form in forms:
        flat |= form if isinstance(form, frozenset) else {form}
    return flat.pop() if len(flat) == 1 else frozenset(flat)


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
