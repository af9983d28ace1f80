"""Forms of messages, from a type of Python and from a JSON Schema, so that the two can be compared."""

import types
import typing


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
    if origin is dict:
        return "map", of_python(arguments[1])
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
    if schema["type"] == "object" and not schema.get("properties"):
        return "map", of_schema(schema["additionalProperties"])
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
