"""Figures that a submission makes with matplotlib: kept after each call, drawn when the page asks.

Runs beside untrusted code: see `README.md` for the rules. A picture is all that comes of it: no
verdict looks here.
"""

import warnings
from builtins import BaseException, bytes, dict, int, len, list, max, min, object, str
from importlib import import_module
from io import BytesIO
from types import ModuleType
from typing import Any

_MAX_KEPT = 32
_MAX_SIDE = 3000


class _State:
    """`pyplot` once it is there; what `show` was called for; what waits to be drawn, by number."""

    __slots__ = ("pyplot", "shown", "kept", "count")
    pyplot: ModuleType
    shown: list[Any]
    kept: dict[int, Any]
    count: int


_state = _State()
_import = import_module
_ignore = warnings.filterwarnings
_open = BytesIO


def prepare() -> str:
    """Once, with matplotlib installed, before any code of a submission runs."""
    _state.pyplot = _import("matplotlib.pyplot")
    _state.shown = []
    _state.kept = {}
    _state.count = 0
    _state.pyplot.show = _show  # type: ignore[attr-defined]  # known once it is imported
    # Said by `Figure.show`, which does nothing here: every figure is shown.
    _ignore("ignore", "FigureCanvasAgg is non-interactive")
    return ""


def keep() -> str:
    """Takes all figures that are open or were shown; answers their numbers, oldest first.

    Pyplot begins anew. Never raises.
    """
    numbers = []
    try:
        _show()
        for figure in _state.shown:
            if len(_state.kept) < _MAX_KEPT:
                _state.kept[_state.count] = figure
            numbers.append(str(_state.count))
            _state.count += 1
    except BaseException:  # the submission has changed pyplot: its figures are not shown
        pass
    _state.shown = []
    return " ".join(numbers)


def drop(number: int) -> str:
    """Forgets a figure that was kept."""
    _state.kept.pop(number, None)
    return ""


def draw(number: int) -> bytes:
    """A PNG of a figure that was kept, once; empty where it cannot be drawn.

    At twice matplotlib's resolution, for dense screens, or less where a side would be longer than
    3,000 pixels. May raise when it is interrupted.
    """
    figure = _state.kept.pop(number, None)
    if figure is None:
        return b""
    try:
        sides: list[Any] = list(figure.get_size_inches())
        picture = _open()
        dpi = min(2 * figure.dpi, _MAX_SIDE / max(sides))
        figure.savefig(picture, format="png", dpi=dpi, bbox_inches="tight")
        return picture.getvalue()
    except BaseException:  # an artist that cannot be drawn, or too large a figure
        return b""


def _show(*_: object, **__: object) -> None:
    """In place of `pyplot.show`: what is drawn from now on is another figure."""
    pyplot: Any = _state.pyplot
    for number in pyplot.get_fignums():
        _state.shown.append(pyplot.figure(number))
    pyplot.close("all")
