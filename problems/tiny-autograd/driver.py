"""How a case uses the class: it runs a small program, and reads what the variables hold."""

from types import ModuleType


def drive(submission: ModuleType, program: str) -> dict[str, dict[str, object]]:
    """`data` and `grad` of all variables of the program that are Values."""
    names: dict[str, object] = {}
    exec(program, {"Value": submission.Value, "range": range, "sum": sum}, names)
    return {
        name: {"data": value.data, "grad": value.grad}
        for name, value in names.items()
        if isinstance(value, submission.Value)
    }
