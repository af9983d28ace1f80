"""Packs Python's standard library, NumPy and other wheels for a fast start: precompiled.

Runs in Pyodide, so that the byte code is that of the interpreter which will load it.
"""

import ast
import importlib.util
import io
import json
import marshal
import sys
import zipfile
from collections.abc import Iterator

SITE_PACKAGES = "/lib/python3.14/site-packages/"
STDLIB = "/lib/python314.zip/"

# `.dist-info` stays out because Pyodide takes it for a loaded package, and a snapshot that lists
# loaded packages is refused.
LEFT_OUT = ("/tests/", ".dist-info/", "numpy/_core/include/")
# They give docstrings to what is written in C, and do nothing else.
DOCSTRINGS = ("numpy/_core/_add_newdocs.py", "numpy/_core/_add_newdocs_scalars.py")
LEFT_OUT_SUFFIXES = (".pyi", ".a", ".h", ".c", ".md", ".txt", ".ini", ".pxd", ".pyx", "py.typed")


def pack_stdlib(stdlib: bytes) -> bytes:
    """The standard library's zip, with byte code in place of the source of what every start imports.

    Compiling takes long, byte code is twice as large: only what every start imports is worth it.
    """
    return _pack_some(stdlib, STDLIB, _preloaded(STDLIB), optimize=2)


def rest_of_stdlib(stdlib: bytes) -> bytes:
    """The standard library's zip without what every start imports: for those who start with it in memory.

    Its modules are without comments and docstrings, half of what would have to be fetched.
    """
    preloaded = _preloaded(STDLIB)
    files = ((name, _bare(name, data)) for name, data in _files(stdlib) if name not in preloaded)
    return _zip(files, zipfile.ZIP_DEFLATED)


def pack_numpy(wheel: bytes) -> bytes:
    """A zip of stored files without what no submission uses. Paths are relative to site-packages.

    As with `python -OO`, docstrings are left out: they are a tenth of what a first visit fetches.
    """
    files = (
        _precompiled(name, b"" if name in DOCSTRINGS else data, SITE_PACKAGES, optimize=2)
        for name, data in _files(wheel)
        if not name.endswith(LEFT_OUT_SUFFIXES) and not any(part in name for part in LEFT_OUT)
    )
    return _zip(files, zipfile.ZIP_STORED)


def imported_of_numpy(packed: bytes) -> bytes:
    """What `pack_numpy` made, of it the modules that every start imports."""
    preloaded = _preloaded(SITE_PACKAGES)
    files = ((name, data) for name, data in _files(packed) if _is_module(name, preloaded))
    return _zip(files, zipfile.ZIP_STORED)


def rest_of_numpy(packed: bytes) -> bytes:
    """What `pack_numpy` made, of it all else, with the shared libraries."""
    preloaded = _preloaded(SITE_PACKAGES)
    files = ((name, data) for name, data in _files(packed) if not _is_module(name, preloaded))
    return _zip(files, zipfile.ZIP_STORED)


def _bare(name: str, source: bytes) -> bytes:
    """The same program, as short as it can be written without renaming anything."""
    if not name.endswith(".py"):
        return source
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if ast.get_docstring(node, clean=False) is not None:
            # A body must not be empty.
            node.body[:1] = (
                [] if len(node.body) > 1 or isinstance(node, ast.Module) else [ast.Pass()]
            )
    bare = ast.unparse(tree).encode()
    assert ast.dump(ast.parse(bare)) == ast.dump(tree), name
    return bare


def _is_module(name: str, preloaded: set[str]) -> bool:
    return name.endswith(".pyc") and name in preloaded


def draw() -> None:
    """A figure with what most figures have, for the modules that only drawing imports."""
    import matplotlib.pyplot as plt

    figure, (one, other) = plt.subplots(1, 2)
    one.plot([1, 2], [1, 10], label="$x^2$")
    one.set(title="title", yscale="log")
    one.legend()
    figure.colorbar(other.imshow([[1, 2]]))
    figure.savefig(io.BytesIO(), format="png", bbox_inches="tight")


def pack_wheel(wheel: bytes) -> bytes:
    """A wheel with byte code in place of the source of what is imported by now."""
    return _pack_some(wheel, SITE_PACKAGES, imported(SITE_PACKAGES))


def imported(folder: str) -> set[str]:
    """Paths in the folder of the files of all modules imported by now."""
    return {
        module.__file__.removeprefix(folder)
        for module in sys.modules.values()
        if getattr(module, "__file__", None) and module.__file__.startswith(folder)
    }


def _preloaded(folder: str) -> set[str]:
    """The same, of an interpreter that has just started. This one has imported more, in order to pack."""
    with open("/tmp/preloaded.json", encoding="utf-8") as file:
        paths = json.load(file)
    return {path.removeprefix(folder) for path in paths if path.startswith(folder)}


def _pack_some(archive: bytes, folder: str, compiled: set[str], optimize: int = 0) -> bytes:
    files = (
        _precompiled(name, data, folder, optimize) if name in compiled else (name, data)
        for name, data in _files(archive)
    )
    return _zip(files, zipfile.ZIP_DEFLATED)


def _files(archive: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(archive)) as source:
        for name in sorted(source.namelist()):
            if not name.endswith("/"):
                yield name, source.read(name)


def _precompiled(name: str, source: bytes, folder: str, optimize: int = 0) -> tuple[str, bytes]:
    """`foo.py` as `foo.pyc`, never checked against its source (PEP 552: flags 0b01, then a hash).

    Any other file as it is.
    """
    if not name.endswith(".py"):
        return name, source
    code = compile(
        _on_one_line(source) if optimize else source,
        folder + name,
        "exec",
        dont_inherit=True,
        optimize=optimize,
    )
    header = (
        importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
    )
    return name + "c", header + marshal.dumps(code)


def _on_one_line(source: bytes) -> ast.Module:
    """Where which instruction stands is a tenth of the code, and nobody is told of lines that they cannot see."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if hasattr(node, "lineno"):
            node.lineno = node.end_lineno = 1
            node.col_offset = node.end_col_offset = 0
    return tree


def _zip(files: Iterator[tuple[str, bytes]], compression: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as target:
        for name, data in files:
            # A fixed date makes equal files give equal bytes, and so equal hashes.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            target.writestr(entry, data, compression)
    return packed.getvalue()


assert sys.platform == "emscripten", "byte code must come from the interpreter that will load it"
