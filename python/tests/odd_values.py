"""Odd answers, drawn from a seed: what a submission might return in place of what is expected."""

import random

import numpy as np
from odd_objects import HUGE, odd_object

NUMBERS = (
    *(0, 1, -1, 2, 7, 2**31 - 1, 2**31, -(2**31), 2**53 + 1, 2**63, -(2**63) - 1, 2**64),
    *(10**18, 10**308, 10**309, -(10**400), 10**4300, 10**5000, -(10**5000), 2**65000),
    *(0.0, -0.0, 0.5, 1e-300, 5e-324, 1e16, 1e300, 1.7e308, -1.7e308, 1 / 3),
    *(float("nan"), float("inf"), float("-inf"), 1j, complex("nan+infj"), 1e308 + 1e308j),
    *(True, False, None),
)
TEXTS = (
    *("", " ", "nan", "1", "a" * 300, "a" * 100_000, "\ud800", "x\udfffy" * 500, "\0", "\u202e"),
    *("😀" * 200, "<b>&", "\n" * 50, "'\"\\", "e\u0301" * 90, "\u2028", "\ufeff", "١٢", "NaN"),
)
DTYPES = (
    *("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8", "c8", "c16"),
    *(">i4", ">f8", "<U3", ">U2", "l", "L", "g", "S3", "M8[D]", "m8[s]", "O", "i4,f8", "V3"),
)


class OddValues:
    """Draws one answer after another; `kind` tells of the last one what it is."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.kind = ""
        self.kinds = {
            "numbers": self.numbers,
            "one place": self.one_place,
            "order": self.order,
            "dtype": self.dtype,
            "shape": self.shape,
            "text": self.text,
            "keys": self.keys,
            "nested": self.nested,
            "objects": self.objects,
            "length": self.length,
            "strange": self.strange,
        }

    def like(self, expected):
        """A value in place of `expected`, at the top or somewhere inside of it."""
        self.kind = "huge" if self.random.random() < 0.003 else self.random.choice(list(self.kinds))
        change = self.kinds.get(self.kind, self.huge)
        try:
            value = self._inside(expected, change)
        except (TypeError, ValueError, OverflowError, IndexError):  # not with this one
            value = self.number()
        return self._inside(value, self.strange) if self.random.random() < 0.05 else value

    def _inside(self, value, change):
        """The value with `change` made at one place, which may be the top."""
        draw = self.random
        if type(value) in (list, tuple) and value and draw.random() < 0.7:
            items = list(value)
            at = draw.randrange(len(items))
            items[at] = self._inside(items[at], change)
            return type(value)(items)
        if type(value) is dict and value and draw.random() < 0.8:
            key = draw.choice(list(value))
            return {**value, key: self._inside(value[key], change)}
        return change(value)

    def number(self):
        """An odd number, or no number."""
        draw = self.random
        value = draw.choice(NUMBERS)
        if draw.random() < 0.3 and type(value) in (int, float):
            kind = draw.choice((np.int8, np.int64, np.uint64, np.float16, np.float32, np.float64))
            with np.errstate(all="ignore"):
                try:
                    return kind(value)
                except (OverflowError, ValueError):
                    return kind(1)
        return value

    def numbers(self, value):
        """All numbers changed in one way: scaled, shifted, rounded, made absurd."""
        odd = self.number()
        odd = 1.0 if odd is None or isinstance(odd, complex) else odd
        change = self.random.choice(
            (
                lambda x: x * 2,
                lambda x: -x,
                lambda x: x + 1,
                lambda x: x * 0,
                lambda x: x * float("nan"),
                lambda x: x * 1e308 * 10,
                lambda x: x * 1e-320,
                lambda x: np.round(x, 3),
                lambda x: x * (1 + 1e-7),
                lambda x: x * 0 + odd,
                lambda x: odd - x,
                lambda x: abs(x) ** 0.5,
                lambda x: x / (x * 0),
            )
        )
        return self._numbers(value, change)

    def _numbers(self, value, change):
        if isinstance(value, (list, tuple)):
            return type(value)([self._numbers(item, change) for item in value])
        if isinstance(value, dict):
            return {key: self._numbers(item, change) for key, item in value.items()}
        if isinstance(value, (str, bytes)) or value is None:
            return value
        with np.errstate(all="ignore"):
            try:
                made = change(value)
                kind = value.dtype if isinstance(value, np.ndarray) else type(value)
                made = made.astype(kind) if isinstance(made, np.ndarray) else kind(made)
            except (TypeError, ValueError, OverflowError, ZeroDivisionError):
                return self.number()
        return made

    def one_place(self, value):
        """One element replaced."""
        if not isinstance(value, np.ndarray) or not value.size:
            return self.number()
        value = value.copy()
        for _ in range(self.random.choice((1, 1, 2, 5))):
            at = self.random.randrange(value.size)
            with np.errstate(all="ignore"):
                try:
                    value.reshape(-1)[at] = self.number()
                except (TypeError, ValueError, OverflowError):
                    value.reshape(-1)[at] = 0
        return value

    def order(self, value):
        """The elements in another order."""
        draw = self.random
        if isinstance(value, np.ndarray) and value.ndim:
            if value.ndim > 1 and draw.random() < 0.5:
                axes = draw.sample(range(value.ndim), value.ndim)
                return value.transpose(axes)
            axis = draw.randrange(value.ndim)
            return draw.choice(
                (
                    np.flip(value, axis),
                    np.roll(value, 1, axis),
                    np.sort(value, axis),
                    np.take(value, draw.sample(range(value.shape[axis]), value.shape[axis]), axis),
                )
            )
        if isinstance(value, (list, tuple)):
            return type(value)(draw.sample(list(value), len(value)))
        if isinstance(value, dict):
            items = list(value.items())
            return dict(draw.sample(items, len(items)))
        return value

    def dtype(self, value):
        """The same array with other elements."""
        if not isinstance(value, np.ndarray):
            value = np.array([0.5, 3])
        with np.errstate(all="ignore"):
            try:
                return value.astype(self.random.choice(DTYPES))
            except (TypeError, ValueError, OverflowError):
                return value.astype(object)

    def shape(self, value):
        """An array of other axes."""
        draw = self.random
        if not isinstance(value, np.ndarray):
            value = np.arange(draw.randrange(5), dtype=draw.choice(("f8", "i8")))
        return (
            draw.choice(
                (
                    lambda: value.ravel(),
                    lambda: value[None],
                    lambda: value[..., None],
                    lambda: value.reshape((1,) * draw.randrange(60) + value.shape)[..., None],
                    lambda: value[:0],
                    lambda: value.reshape(-1)[: draw.randrange(4)],
                    lambda: value.sum(),
                    lambda: value.mean(axis=0),
                    lambda: np.stack(
                        [value] * draw.randrange(1, 5), draw.randrange(value.ndim + 1)
                    ),
                    lambda: np.zeros((2,) * draw.randrange(1, 18), draw.choice(("i1", "f8", "U2"))),
                    lambda: np.zeros((0, draw.choice((1, 10**6))) + value.shape[:1]),
                    lambda: np.zeros((draw.randrange(9),) * draw.randrange(6)),
                    lambda: np.repeat(value, 2, axis=-1),
                    lambda: np.broadcast_to(value, (3, *value.shape)),
                    lambda: np.outer(value.ravel()[:300], value.ravel()[:300]),
                )
            )()
            if value.ndim
            else value.reshape((1,) * draw.randrange(64))
        )

    def text(self, value):
        """Strings, and arrays of strings, where something else stands."""
        draw = self.random
        text = draw.choice(TEXTS)
        if isinstance(value, str) and draw.random() < 0.5:
            return draw.choice((value.upper(), value + text, f" {value}", value[::-1]))
        if isinstance(value, np.ndarray) and draw.random() < 0.5 and value.size < 1000:
            return np.full(value.shape, text[:300])
        raw = text.encode("utf-8", "surrogatepass")
        return draw.choice((text, raw, np.str_(text[:5000]), [text]))

    def key(self):
        """Something to look up by."""
        draw = self.random
        inside = draw.choice((*NUMBERS, *TEXTS))
        return draw.choice(
            (inside, inside, (inside,), (0,) * 1000, frozenset({inside}), np.int64(3), np.str_("a"))
        )

    def keys(self, value):
        """A dict with other keys, or a set, where something else stands."""
        draw = self.random
        known = dict(value) if isinstance(value, dict) else {}
        for _ in range(draw.choice((1, 1, 2, 40))):
            if known and draw.random() < 0.4:
                known.pop(draw.choice(list(known)))
            elif known and draw.random() < 0.3:
                known[self.key()] = known.pop(draw.choice(list(known)))
            else:
                known[self.key()] = self.number()
        if draw.random() < 0.2:
            return draw.choice((set, frozenset))(known)
        return known

    def nested(self, value):
        """Deeper, wider, or in other brackets."""
        draw = self.random
        for _ in range(draw.choice((1, 2, 5, 60, 98, 101, 300))):
            value = draw.choice(
                (lambda v: [v], lambda v: (v,), lambda v: {"a": v}, lambda v: {0: v, 1: 1})
            )(value)
        return value

    def length(self, value):
        """More or fewer items; a list for an array, a tuple for a list."""
        draw = self.random
        if isinstance(value, np.ndarray):
            return draw.choice((value.tolist, lambda: list(value) if value.ndim else [value]))()
        items = list(value) if isinstance(value, (list, tuple, set, dict)) else [value]
        return draw.choice(
            (
                lambda: items[:-1],
                lambda: [*items, self.number()],
                lambda: tuple(items),
                lambda: items * draw.choice((2, 50)),
                lambda: [items] * 3,
                lambda: [[]] * draw.randrange(500),
                lambda: np.array(items[:500], object),
                lambda: items[0] if items else items,
                lambda: [self.number() for _ in range(draw.randrange(30))],
            )
        )()

    def objects(self, value):
        """What no codec carries."""
        return odd_object(self.random, value)

    def strange(self, value):
        """Anything small."""
        draw = self.random
        return draw.choice((self.number, lambda: draw.choice(TEXTS), list, tuple, dict, self.key))()

    def huge(self, _):
        """What is as large as may be returned, or larger."""
        return self.random.choice(HUGE)()
