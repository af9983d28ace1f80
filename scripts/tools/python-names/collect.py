"""Collects names, signatures and one-line descriptions from the very Python that judges.

Runs in Pyodide. An entry is `[kind, signature, description, type]`; `type` is the path of what a call
gives, or of what an attribute is, and empty where the editor has nothing to say about it.
"""

import builtins
import importlib
import inspect
import json
import keyword
import re

MODULES = (
    "numpy numpy.linalg numpy.random numpy.fft numpy.typing math random itertools functools collections "
    "statistics heapq bisect operator re typing dataclasses abc contextlib copy datetime decimal enum fractions "
    "json string sys textwrap time warnings"
).split()

CLASSES = (
    "numpy.ndarray numpy.random.Generator "
    "builtins.str builtins.list builtins.dict builtins.set builtins.tuple builtins.int builtins.float "
    "builtins.frozenset builtins.bytes builtins.complex "
    "collections.Counter collections.defaultdict collections.deque re.Pattern re.Match "
    "datetime.date datetime.datetime datetime.timedelta fractions.Fraction decimal.Decimal"
).split()

# What docstrings do not say in words that a program understands.
TYPES = {
    "builtins.list": "list sorted str.split str.rsplit str.splitlines list.copy Counter.most_common ndarray.tolist "
    "re.findall re.split Pattern.findall Pattern.split",
    "builtins.dict": "vars globals locals dict.copy Match.groupdict",
    "builtins.set": "set.copy set.union set.intersection set.difference set.symmetric_difference",
    "re.Match": "re.match re.search re.fullmatch Pattern.match Pattern.search Pattern.fullmatch",
    "re.Pattern": "re.compile",
    "builtins.bytes": "str.encode",
    "datetime.datetime": "datetime.now datetime.today datetime.fromisoformat datetime.replace",
    "datetime.timedelta": "timedelta.resolution",
    "builtins.tuple": "divmod str.partition str.rpartition dict.popitem ndarray.shape ndarray.strides "
    "numpy.linalg.svd numpy.linalg.eig numpy.linalg.eigh numpy.linalg.slogdet numpy.linalg.qr numpy.linalg.lstsq "
    "numpy.histogram numpy.modf numpy.frexp numpy.divmod Match.groups Match.span",
    "builtins.int": "len hash id ord list.index list.count str.find str.rfind str.index str.count ndarray.ndim "
    "ndarray.size ndarray.itemsize ndarray.nbytes math.floor math.ceil math.comb math.factorial math.gcd",
    "builtins.float": "math.sqrt math.exp math.log math.log2 math.log10 math.pi math.e math.inf math.nan "
    "math.fsum numpy.pi numpy.e numpy.inf numpy.nan numpy.euler_gamma random.random random.uniform random.gauss "
    "time.time time.perf_counter time.monotonic timedelta.total_seconds",
    "builtins.str": "ascii bin chr format hex input oct repr str.capitalize str.casefold str.center str.expandtabs "
    "str.format str.join str.ljust str.lower str.lstrip str.removeprefix str.removesuffix str.replace str.rjust "
    "str.rstrip str.strip str.swapcase str.title str.translate str.upper str.zfill bytes.decode "
    "json.dumps textwrap.dedent textwrap.fill textwrap.indent time.ctime datetime.isoformat date.isoformat "
    "re.sub re.escape",
    "numpy.ndarray": "ndarray.T ndarray.mT ndarray.real ndarray.imag ndarray.astype ndarray.copy ndarray.flatten "
    "numpy.ones_like numpy.copy numpy.arange numpy.array numpy.dot numpy.einsum numpy.matmul ndarray.dot "
    "ndarray.round ndarray.conj",
}
KNOWN_TYPES = {name: path for path, names in TYPES.items() for name in names.split()}

# Of a Returns section in NumPy's docstrings.
RETURNS = re.compile(r"^Returns\n-+\n(?:[\w, *-]+ ?: ?)?(.*)$", re.MULTILINE)
RETURNED = (
    (re.compile(r"\(?list\b"), "builtins.list"),
    (re.compile(r"\(?tuple\b"), "builtins.tuple"),
    (re.compile(r".*\b(?:ndarrays?|array|array_like)\b"), "numpy.ndarray"),
    (re.compile(r"(?:int|bool)\b"), "builtins.int"),
    (re.compile(r"str\b"), "builtins.str"),
)


def collect() -> str:
    """Everything, as JSON."""
    members = {"builtins": _of_module(builtins)}
    for path in MODULES:
        members[path] = _of_module(importlib.import_module(path))
    for path in CLASSES:
        module, name = path.rsplit(".", 1)
        members[path] = _of_class(getattr(importlib.import_module(module), name))
    _complete_arrays(members["numpy.ndarray"], members["numpy"])
    return json.dumps({"keywords": keyword.kwlist, "members": members})


def _complete_arrays(methods, functions):
    """Many methods of arrays only refer to the function of the same name."""
    for name, (kind, signature, description, *known) in methods.items():
        _, _, description_there, *known_there = functions.get(name, ["", "", ""])
        if description_there and description.startswith("Refer to numpy."):
            description = description_there
        methods[name] = [kind, signature, description, *(known or known_there)]


def _of_module(module):
    names = getattr(module, "__all__", None) or [
        name for name in dir(module) if not name.startswith("_")
    ]
    entries = {}
    for name in sorted(names):
        value = getattr(module, name)
        if inspect.ismodule(value) and f"{module.__name__}.{name}" not in MODULES:
            continue
        if inspect.ismodule(value) and module.__name__ == "numpy.random":
            continue
        if not name.startswith("_"):
            entries[name] = _entry(value, _kind(value), name, module.__name__)
    return entries


def _of_class(cls):
    entries = {}
    for name in sorted(set(dir(cls))):
        if name.startswith("_"):
            continue
        value = inspect.getattr_static(cls, name)
        callable_ = callable(value) or isinstance(value, (classmethod, staticmethod))
        entries[name] = _entry(
            getattr(cls, name), "method" if callable_ else "property", name, cls.__name__
        )
    return entries


def _kind(value):
    if inspect.ismodule(value):
        return "module"
    if inspect.isclass(value):
        return "class"
    return "function" if callable(value) else "value"


def _entry(value, kind, name, owner):
    text = inspect.getdoc(value) or ""
    if kind == "value" and text == (inspect.getdoc(type(value)) or ""):
        text = ""
    signature = "" if kind in ("module", "value", "property") else _signature(value, name, text)
    entry = [kind, signature, _first_sentence(text, name), _type(kind, name, owner, text)]
    return entry if entry[3] else entry[:3]


def _signature(value, name, text):
    try:
        found = str(inspect.signature(value))
    except (ValueError, TypeError):
        # Written in C without a signature: the docstring begins with one.
        first = text.split("\n", 1)[0].strip()
        match = re.match(rf"(?:\w+\.)?{name}(\(.*\))", first)
        found = match[1] if match else ""
    found = re.sub(r"^\((?:self|cls)(?:, /)?(?:, )?", "(", found)
    found = re.sub(r"<no value>|<unrepresentable>|<[\w.]+ object at 0x\w+>", "…", found)
    found = re.sub(r"<(?:class|function|built-in function) '?([\w.]+)'?[^>]*>", r"\1", found)
    # What every ufunc takes and nobody passes.
    found = found.replace(
        "casting='same_kind', order='K', dtype=None, subok=True, signature=None", "dtype=None, …"
    )
    return found if len(found) <= 300 else "(…)"


def _first_sentence(text, name):
    """The first sentence that is prose, without markup."""
    for paragraph in text.split("\n\n"):
        line = " ".join(paragraph.split())
        # Before it there may be signatures, one or more.
        lines = [
            one
            for one in paragraph.split("\n")
            if not re.match(rf"(?:\w+\.)?{name}\(", one.strip())
        ]
        if len(lines) < len(paragraph.split("\n")):
            lines = [one for one in lines if not one.startswith(" ")]
            line = " ".join(" ".join(lines).split())
        if line and not line.startswith("..") and "====" not in line and "----" not in line:
            break
    else:
        return ""
    line = re.sub(r":\w+:`~?([^`<]+?)(?: <[^`]*>)?`", r"\1", line)
    line = line.replace("``", "").replace("`", "")
    line = re.split(rf"(?<=[.!?]) (?=[A-Z]|{name}\()", line)[0]
    return line if len(line) <= 160 else line[:159].rsplit(" ", 1)[0] + "…"


def _type(kind, name, owner, text):
    known = KNOWN_TYPES.get(name if owner == "builtins" else f"{owner}.{name}")
    if known:
        return known
    if name == "default_rng":
        return "numpy.random.Generator"
    if kind not in ("function", "method") or not (
        owner.startswith("numpy") or owner in ("ndarray", "Generator")
    ):
        return ""
    match = RETURNS.search(text)
    for pattern, path in RETURNED if match else ():
        if pattern.match(match[1]):
            return path
    return ""
