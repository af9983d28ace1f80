"""The format of the codec, version 1: what `codec.py` writes and `decoder.py` reads.

One magic byte, then one node. A node is one tag byte and its payload; every length is a
little-endian unsigned 32-bit integer. The same value always gives the same bytes. Lists and tuples
of nothing but floats, or of nothing but 64-bit ints, are packed.

An array is `a`, the place of its dtype in `DTYPES`, its number of dimensions, its shape and its
bytes; one of strings has `STRING_CODE` there, and the number of characters of each before its shape.
"""

from builtins import enumerate, getattr, len

import numpy as np
from numpy import dtype

MAGIC = 0xA1

_TYPE_NAMES = (
    "bool_ int8 int16 int32 int64 uint8 uint16 uint32 uint64 "
    "float16 float32 float64 complex64 complex128"
).split()
SCALAR_TYPES = {getattr(np, name): index for index, name in enumerate(_TYPE_NAMES)}
DTYPES = [dtype(getattr(np, name)).newbyteorder("<") for name in _TYPE_NAMES]
DTYPE_CODES = {(kept.kind, kept.itemsize): code for code, kept in enumerate(DTYPES)}
STRING_CODE = len(DTYPES)
