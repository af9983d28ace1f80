"""Packs a NumPy wheel for a fast start: stored zip, precompiled, without what no submission uses.

Runs in Pyodide, so that the byte code is that of the interpreter which will load it.
"""

import importlib.util
import io
import marshal
import sys
import zipfile

SITE_PACKAGES = "/lib/python3.14/site-packages/"

# `.dist-info` stays out because Pyodide takes it for a loaded package, and a snapshot that lists
# loaded packages is refused.
LEFT_OUT = ("/tests/", ".dist-info/", "numpy/_core/include/")
LEFT_OUT_SUFFIXES = (".pyi", ".a", ".h", ".c", ".md", ".txt", ".ini", ".pxd", ".pyx", "py.typed")


def pack(wheel: bytes) -> bytes:
    """The packed zip. Paths are relative to site-packages; `foo.py` becomes `foo.pyc` beside it."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(wheel)) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as target,
    ):
        for name in sorted(source.namelist()):
            if name.endswith("/") or name.endswith(LEFT_OUT_SUFFIXES):
                continue
            if any(part in name for part in LEFT_OUT):
                continue
            data = source.read(name)
            if name.endswith(".py"):
                data = _compiled(data, SITE_PACKAGES + name)
                name += "c"
            # A fixed date makes equal wheels give equal bytes, and so equal hashes.
            target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return packed.getvalue()


def _compiled(source: bytes, path: str) -> bytes:
    """A `.pyc` that is never checked against its source (PEP 552: flags 0b01, then a hash)."""
    code = compile(source, path, "exec", dont_inherit=True)
    header = importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + importlib.util.source_hash(source)
    return header + marshal.dumps(code)


assert sys.platform == "emscripten", "byte code must come from the interpreter that will load it"
