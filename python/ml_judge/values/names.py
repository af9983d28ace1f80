"""Names of types, read without running a line of the candidate's code."""

from builtins import Exception, str, type

_NAME = type.__dict__["__name__"].__get__
_ADVICE = {
    "generator": "return a list or an array",
    "map": "return a list or an array",
    "filter": "return a list or an array",
    "zip": "return a list or an array",
    "range": "return a list or an array",
    "dict_keys": "return a list",
    "dict_values": "return a list",
    "dict_items": "return a dict or a list",
    "coroutine": "write `def`, not `async def`, and no `await`",
    "function": "call it and return what it gives",
    "builtin_function_or_method": "call it and return what it gives",
    "method": "call it and return what it gives",
    "NotImplementedType": "return the value itself",
    "matrix": "return a plain array: np.asarray(…)",
    "MaskedArray": "return a plain array",
    "Counter": "return a plain dict: dict(…)",
    "defaultdict": "return a plain dict: dict(…)",
    "OrderedDict": "return a plain dict: dict(…)",
    "deque": "return a list",
    "Fraction": "return a float",
    "Decimal": "return a float",
    "DataFrame": "return a plain one: pd.DataFrame(…)",
    "Series": "return a plain one: pd.Series(…)",
    "DataFrameGroupBy": "say what to do with each group, for example .sum()",
    "SeriesGroupBy": "say what to do with each group, for example .sum()",
    "Rolling": "say what to do with each window, for example .mean()",
    "date": "keep times: .dt.normalize() in place of .dt.date",
    "datetime": "use pd.Timestamp",
    "timedelta": "use pd.Timedelta",
    "Interval": "give pd.cut names: labels=[…]",
    "IntervalIndex": "give pd.cut names: labels=[…]",
    "IntervalArray": "give pd.cut names: labels=[…]",
    "Period": "make it a time, .dt.to_timestamp(), or text, .astype(str)",
    "PeriodIndex": "make it times, .to_timestamp(), or text, .astype(str)",
    "PeriodArray": "make it times, .dt.to_timestamp(), or text, .astype(str)",
    "bytearray": "return bytes",
    "longdouble": "return a float64",
}
_DEFAULT_ADVICE = "return numbers, strings, lists, tuples, dicts, sets or arrays"


def type_name(kind: type) -> str:
    """A type's own name as an exact str of at most 60 characters."""
    try:
        return str.__str__(_NAME(kind))[:60]
    except Exception:
        return "object"


def with_article(noun: str) -> str:
    """ "a list", "an array"."""
    return ("an " if noun[:1] in ("a", "e", "i", "o", "A", "E", "I", "O") else "a ") + noun


def describe_unsupported(kind: type) -> str:
    """What a value of a type outside the codec is, and what to return instead."""
    name = type_name(kind)
    return f"{with_article(name)}; {_ADVICE.get(name, _DEFAULT_ADVICE)}"
