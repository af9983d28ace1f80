"""Names that many readers write: of modules they have not imported, and of NumPy's past.

Runs beside untrusted code: see `README.md` for the rules.
"""

import re
from builtins import AttributeError, BaseException, NameError, str, tuple, type

_name_of = NameError.__dict__["name"].__get__
_match_module = re.compile(r"module 'numpy(\.random|)' has no attribute '(\w+)'").match
_match_object = re.compile(
    r"'numpy\.(?:random\._generator\.)?(ndarray|Generator)' object has no attribute '(\w+)'"
).match
_MODULES = (
    "math random itertools functools collections operator statistics cmath string heapq bisect "
    "re sys os json time datetime copy typing dataclasses warnings decimal fractions numpy"
).split()
_IMPORTS = {
    **{name: f"import {name}" for name in _MODULES},
    "np": "import numpy as np",
    "pd": "import pandas as pd",
    "plt": "import matplotlib.pyplot as plt",
    "sp": "import scipy as sp",
}
_FROM = {
    "collections": "Counter defaultdict deque namedtuple OrderedDict",
    "functools": "reduce partial lru_cache cache wraps cmp_to_key",
    "itertools": "product combinations permutations accumulate chain pairwise groupby "
    "combinations_with_replacement zip_longest",
    "typing": "List Dict Tuple Set Optional Union Any Callable Iterable Iterator Sequence",
    "dataclasses": "dataclass field",
    "fractions": "Fraction",
    "decimal": "Decimal",
    "heapq": "heappush heappop heapify",
    "copy": "deepcopy",
    "numpy.random": "default_rng",
}
for _module, _names in _FROM.items():
    for _name in _names.split():
        _IMPORTS[_name] = f"from {_module} import {_name}"
_LITERALS = {"null": "None", "true": "True", "false": "False", "NaN": 'float("nan")'}
_FUNCTIONS = "sqrt exp log log2 log10 sin cos tan tanh ceil floor inf nan pi isnan isclose".split()
# What NumPy once had, and has no more or tells at length: what to write instead.
_GONE = {
    "trapz": "`np.trapezoid`",
    "in1d": "`np.isin`",
    "product": "`np.prod`",
    "cumproduct": "`np.cumprod`",
    "alltrue": "`np.all`",
    "sometrue": "`np.any`",
    "row_stack": "`np.vstack`",
    "msort": "`np.sort(…, axis=0)`",
    "asscalar": "`.item()`",
    "rank": "`np.ndim`",
    "asfarray": "`np.asarray(…, dtype=float)`",
    "mat": "`np.array`",
    "find_common_type": "`np.result_type`",
    "float": "`float`, or `np.float64`",
    "float_": "`float`, or `np.float64`",
    "int": "`int`, or `np.int64`",
    "int0": "`np.int64`",
    "uint0": "`np.uint64`",
    "bool": "`bool`, or `np.bool_`",
    "bool8": "`np.bool_`",
    "object": "`object`",
    "object0": "`object`",
    "str": "`str`, or `np.str_`",
    "str0": "`np.str_`",
    "unicode": "`np.str_`",
    "unicode_": "`np.str_`",
    "string_": "`np.bytes_`",
    "complex": "`complex`, or `np.complex128`",
    "complex_": "`np.complex128`",
    "NaN": "`np.nan`",
    "NAN": "`np.nan`",
    "Inf": "`np.inf`",
    "Infinity": "`np.inf`",
    "infinity": "`np.inf`",
    "infty": "`np.inf`",
    "PINF": "`np.inf`",
    "NINF": "`-np.inf`",
    "NZERO": "`-0.0`",
    "PZERO": "`0.0`",
}
_NEVER = {
    "softmax": "write it with `np.exp`",
    "sigmoid": "write it with `np.exp`",
    "relu": "write `np.maximum(x, 0)`",
    "len": "write `len(x)`, or `x.size`",
}
_METHODS = {
    "ptp": "NumPy 2 has no method `ptp`: write `np.ptp(x)`.",
    "itemset": "NumPy 2 has no method `itemset`: write `x[i] = value`.",
    "newbyteorder": "NumPy 2 has no such method: write `x.view(x.dtype.newbyteorder())`.",
    "append": "An array does not grow: collect in a list, or write `np.append(x, value)`.",
    "extend": "An array does not grow: collect in a list, or write `np.concatenate`.",
    "index": "An array has no `index`: write `np.flatnonzero(x == value)[0]`.",
    "count": "An array has no `count`: write `np.count_nonzero(x == value)`.",
    "abs": "An array has no `abs`: write `np.abs(x)`.",
    "exp": "An array has no `exp`: write `np.exp(x)`.",
    "log": "An array has no `log`: write `np.log(x)`.",
    "sqrt": "An array has no `sqrt`: write `np.sqrt(x)`.",
    "median": "An array has no `median`: write `np.median(x)`.",
    "unique": "An array has no `unique`: write `np.unique(x)`.",
}
_DRAWS = {
    "rand": "`rng.random(size)`",
    "randn": "`rng.standard_normal(size)`",
    "randint": "`rng.integers(low, high)`",
    "random_sample": "`rng.random(size)`",
    "random_integers": "`rng.integers(low, high, endpoint=True)`",
    "seed": "`np.random.default_rng(seed)` for a new one",
}


def familiar_name(error: BaseException, message: str) -> tuple[str, str] | None:
    """Message and hint for a name that is not there, where it is plain what was meant."""
    kind = type(error)
    if kind is NameError:
        name = _name_of(error)
        hint = _unimported(name) if type(name) is str else None
        return (f"name '{name}' is not defined", hint) if hint is not None else None
    if kind is not AttributeError:
        return None
    hint = _numpy_name(message)
    return (message.split("\n")[0].split(". Did you mean")[0], hint) if hint is not None else None


def _unimported(name: str) -> str | None:
    if name in _IMPORTS:
        return f"`{name}` is not imported: add `{_IMPORTS[name]}` at the top."
    if name in _LITERALS:
        return f"Python writes `{_LITERALS[name]}`."
    if name in _FUNCTIONS:
        return f"`{name}` is part of NumPy and of math: write `np.{name}` or `math.{name}`."
    return None


def _numpy_name(message: str) -> str | None:
    removed = message[:4] == "`np." and "was removed in the NumPy 2" in message
    if removed:
        name = message[4 : message.index("`", 4)]
        return f"NumPy 2 has no `np.{name}`: write {_GONE[name]}." if name in _GONE else None
    found = _match_module(message)
    if found is not None:
        where, name = found.groups()
        if where:
            if name == "integers":
                return "`integers` is a method of a generator: `np.random.default_rng(seed)`."
            return None
        if name in _GONE:
            return f"NumPy 2 has no `np.{name}`: write {_GONE[name]}."
        return f"NumPy has no `{name}`: {_NEVER[name]}." if name in _NEVER else None
    found = _match_object(message)
    if found is None:
        return None
    owner, name = found.groups()
    if owner == "ndarray":
        return _METHODS.get(name)
    return f"A generator has no `{name}`: write {_DRAWS[name]}." if name in _DRAWS else None
