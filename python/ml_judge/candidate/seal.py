"""What a submission may not change: names, code and containers of some modules, written down.

`workers/roles/seal.ts` compares and puts back, with C functions that it held before. What is written
down is tuples, so that nobody who finds it can change it.
"""

from collections.abc import Callable, Iterable
from types import CellType, FunctionType, MappingProxyType
from typing import Any

Seal = tuple[tuple[Any, ...], ...]

_FIELDS = [FunctionType.__dict__[n] for n in ("__code__", "__defaults__", "__kwdefaults__")]
_CELL = CellType.__dict__["cell_contents"]
_BASES = type.__dict__["__bases__"]


class _Survey:
    def __init__(self, belongs: Callable[[object], bool], spared: tuple[object, ...]) -> None:
        self.belongs = belongs
        self.seen = {id(value): value for value in spared}
        self.dicts: list[dict[Any, Any]] = []
        self.lists: list[list[Any]] = []
        self.classes: list[type] = []
        self.fields: list[tuple[Any, Any, Any]] = []

    def visit(self, value: Any) -> None:
        if id(value) in self.seen:
            return
        kind = type(value)
        if kind is dict:
            self.seen[id(value)] = value
            self.dicts.append(value)
            self.visit_all(value.values())
        elif kind is list or kind is tuple:
            self.seen[id(value)] = value
            if kind is list:
                self.lists.append(value)
            self.visit_all(value)
        elif kind is FunctionType:
            self.seen[id(value)] = value
            self.function(value)
        elif kind in (staticmethod, classmethod):
            self.visit(value.__func__)
        elif kind is property:
            self.visit_all((value.fget, value.fset, value.fdel))
        elif isinstance(value, type) and self.belongs(value.__module__):
            self.seen[id(value)] = value
            self.classes.append(value)
            self.fields.append((_BASES.__get__, _BASES.__set__, value))
            self.visit_all(vars(value).values())

    def visit_all(self, values: Any) -> None:
        for value in tuple(values):
            self.visit(value)

    def function(self, function: FunctionType) -> None:
        names = function.__globals__
        if not self.belongs(names.get("__name__")):
            return
        self.fields += [(field.__get__, field.__set__, function) for field in _FIELDS]
        for cell in function.__closure__ or ():
            self.fields.append((_CELL.__get__, _CELL.__set__, cell))
            self.visit(cell.cell_contents)
        self.visit(function.__defaults__)
        self.visit(function.__kwdefaults__)
        self.visit(names)


def seal(
    names: dict[str, object], belongs: Callable[[object], bool], spared: tuple[object, ...] = ()
) -> Seal:
    """What is there to compare and to put back, from the names of a module on.

    Goes on to every function, class, dict and list that it reaches, and to the names of the
    modules of those functions, as far as `belongs` says yes to the modules' names; `spared` are
    containers that may change. The tuples are told apart in `workers/roles/seal.ts`.
    """
    found = _Survey(belongs, spared)
    found.visit(names)
    dicts, lists, classes = found.dicts, found.lists, found.classes
    containers = (*dicts, *lists, *map(vars, classes))
    readers: tuple[Callable[[Any], Iterable[Any]], ...] = (dict.items,) * len(dicts) + (zip,) * len(
        lists
    )
    readers += (MappingProxyType.items,) * len(classes)
    return (
        containers,
        tuple(map(len, containers)),
        readers,
        tuple(part for read, of in zip(readers, containers) for item in read(of) for part in item),
        tuple(of for _, _, of in found.fields),
        tuple(get for get, _, _ in found.fields),
        tuple(get(of) for get, _, of in found.fields),
        tuple(put for _, put, _ in found.fields),
        tuple(dicts),
        tuple(tuple(d.items()) for d in dicts),
        tuple(lists),
        (slice(None),) * len(lists),
        tuple(map(tuple, lists)),
    )
