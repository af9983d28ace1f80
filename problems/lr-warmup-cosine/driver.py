"""How a case uses the submission: one call for each step."""

from types import ModuleType


def drive(
    submission: ModuleType,
    steps: list[int],
    peak: float,
    warmup: int,
    total: int,
    floor: float | None = None,
) -> list[object]:
    """The learning rates of the steps; where no floor is given, none is passed on."""
    options = {} if floor is None else {"floor": floor}
    return [submission.learning_rate(step, peak, warmup, total, **options) for step in steps]
