"""What the harness knows of optional packages: modules that are loaded only where the package is.

An interpreter that starts from a snapshot has no files of the harness, so their code is kept here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import CodeType, ModuleType

# Package → modules, each after those that it imports.
_MODULES = {
    "pandas": (
        "dataframes",
        *(f"dataframes.{n}" for n in ("storage", "encoding", "decoding", "columns", "hints")),
        *(f"dataframes.{n}" for n in ("phrases", "pair", "comparison", "drawing", "hooks")),
    ),
}


def _compiled(name: str) -> CodeType:
    place = Path(__file__).parent.joinpath(*name.split("."))
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    return compile(file.read_text(encoding="utf-8"), str(file), "exec", dont_inherit=True)


_CODE = {name: _compiled(name) for names in _MODULES.values() for name in names}


def load(package: str) -> None:
    """Loads what belongs to a package, which can be imported here: of most, nothing."""
    for name in _MODULES.get(package, ()):
        full = f"ml_judge.{name}"
        if full in sys.modules:
            continue
        module = ModuleType(full)
        module.__dict__["__file__"] = _CODE[name].co_filename
        if "." not in name:
            module.__dict__["__path__"] = []
        sys.modules[full] = module
        exec(_CODE[name], module.__dict__)
        parent, _, child = full.rpartition(".")
        setattr(sys.modules[parent], child, module)
