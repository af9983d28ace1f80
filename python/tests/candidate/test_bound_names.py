"""What runs beside a submission may not look anything up that the submission can replace."""

import builtins
import sys
import types

from ml_judge import optional
from ml_judge.candidate import (
    browser_limits,
    calls,
    exception_hints,
    familiar_names,
    figures,
    own_rows,
    pasted,
    signatures,
    snippets,
    sql,
    sql_errors,
    sql_notes,
    sql_schema,
    sql_text,
    submission,
    tracebacks,
)
from ml_judge.candidate import entry as candidate
from ml_judge.values import codec, decoder, names

optional.load("pandas")

MODULES = [candidate, calls, codec, decoder, exception_hints, figures, names, pasted]
MODULES += [own_rows, sql, sql_errors, sql_notes, sql_schema, sql_text]
MODULES += [browser_limits, familiar_names, signatures, snippets, submission, tracebacks]
MODULES += [
    sys.modules[f"ml_judge.dataframes.{name}"] for name in ("storage", "encoding", "decoding")
]
TEMPTING = {"expected", "exp", "want", "answer", "tests", "TESTS", "cases", "solution", "reference"}


def code_objects(value, module):
    if isinstance(value, types.FunctionType) and value.__module__ == module:
        yield from nested(value.__code__)
    elif isinstance(value, type) and value.__module__ == module:
        for member in vars(value).values():
            yield from code_objects(getattr(member, "__func__", member), module)


def nested(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from nested(constant)


def test_each_global_name_is_bound_in_its_own_module():
    import dis

    checked = 0
    for module in MODULES:
        for value in list(vars(module).values()):
            for code in code_objects(value, module.__name__):
                for instruction in dis.get_instructions(code):
                    if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
                        name = instruction.argval
                        assert name in vars(module), f"{module.__name__} {code.co_name}: {name}"
                        checked += 1
    assert checked > 200


def test_nothing_is_imported_or_built_while_a_submission_runs():
    import dis

    for module in MODULES:
        for value in list(vars(module).values()):
            for code in code_objects(value, module.__name__):
                for instruction in dis.get_instructions(code):
                    where = f"{module.__name__} {code.co_name}: {instruction.opname}"
                    assert instruction.opname not in ("IMPORT_NAME", "LOAD_BUILD_CLASS"), where


def test_no_name_promises_an_expected_value():
    for module in (candidate, calls, codec, decoder, submission, tracebacks):
        assert not TEMPTING & set(vars(module)), module.__name__
        for value in list(vars(module).values()):
            for code in code_objects(value, module.__name__):
                assert not TEMPTING & set(code.co_varnames), code.co_name


def test_builtins_are_the_real_ones():
    for module in MODULES:
        for name, value in vars(module).items():
            if not name.startswith("_") and hasattr(builtins, name):
                assert value is getattr(builtins, name), f"{module.__name__}.{name}"
