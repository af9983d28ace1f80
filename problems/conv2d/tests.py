"""Test cases of convolution."""

import numpy as np

from ml_judge import Case, generator


def images(
    seed: int, x: tuple[int, ...], w: tuple[int, ...], stride: int = 1, pad: int = 0
) -> dict[str, object]:
    """Random images and filters of the shapes."""
    rng = np.random.default_rng(seed)
    return {"x": rng.normal(size=x), "w": rng.normal(size=w), "stride": stride, "pad": pad}


NINE = np.arange(1.0, 10.0).reshape(1, 1, 3, 3)

SAMPLES = [
    Case(
        "a diagonal difference",
        x=NINE,
        w=np.array([[[[1.0, 0.0], [0.0, -1.0]]]]),
        stride=1,
        pad=0,
    ),
    Case(
        "two channels, one pixel of padding",
        x=np.array([[[[1.0, 2.0], [3.0, 4.0]], [[0.0, 1.0], [-1.0, 0.5]]]]),
        w=np.array([[[[1.0, 0.0], [2.0, -1.0]], [[0.5, 0.0], [0.0, 3.0]]]]),
        stride=1,
        pad=1,
    ),
    Case(
        "a stride of two leaves a row and a column over", **images(1, (1, 1, 4, 4), (1, 1, 3, 3), 2)
    ),
]

HIDDEN = [
    Case("filters of one pixel", **images(2, (2, 3, 4, 5), (4, 3, 1, 1))),
    Case("filters as large as the image", **images(3, (2, 2, 4, 3), (3, 2, 4, 3))),
    Case("one channel, several filters", **images(4, (1, 1, 5, 5), (4, 1, 3, 3))),
    Case("several channels, one filter", **images(5, (2, 4, 5, 5), (1, 4, 3, 3))),
    Case("wide images, tall filters", **images(6, (2, 2, 4, 9), (3, 2, 3, 2))),
    Case("tall images, wide filters", **images(7, (1, 2, 9, 4), (2, 2, 2, 3), 1, 1)),
    Case("a stride larger than the filter", **images(8, (1, 2, 9, 8), (2, 2, 2, 2), 3)),
    Case(
        "stride and padding, left over in one direction",
        **images(9, (2, 3, 7, 8), (2, 3, 3, 3), 2, 1),
    ),
    Case("a stride that reaches one patch only", **images(10, (1, 1, 5, 6), (2, 1, 3, 3), 9)),
    Case("more padding than image", **images(11, (1, 2, 2, 2), (2, 2, 3, 3), 1, 4)),
    Case("an empty batch", **images(12, (0, 2, 5, 6), (3, 2, 3, 3), 2, 1)),
    Case(
        "four images of 48 by 48 pixels", **images(13, (4, 8, 48, 48), (16, 8, 3, 3), 1, 1)
    ).once(),
    Case("twenty channels, six images", **images(14, (6, 20, 4, 5), (2, 20, 3, 2))),
    Case("wide filters", **images(15, (2, 2, 5, 13), (3, 2, 2, 7), 2, 1)),
    Case("tall filters", **images(16, (2, 2, 13, 5), (3, 2, 7, 2), 2, 1)),
    Case("long strides", **images(17, (1, 2, 20, 31), (2, 2, 3, 3), 9)),
    Case(
        "dark images",
        **{**images(18, (1, 1, 4, 4), (2, 1, 2, 2)), "x": np.full((1, 1, 4, 4), 4e-10)},
    ),
    Case("square images, wide filters", **images(19, (1, 2, 5, 5), (2, 2, 2, 3))),
]


@generator(sizes=(1, 2, 3, 5, 16))
def random_images(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random images, filters, strides and padding"""
    n, c, f = (int(rng.integers(1, 4)) for _ in range(3))
    height, width = size, size + int(rng.integers(0, 3))
    a, b = (int(rng.integers(1, min(side, 4) + 1)) for side in (height, width))
    return images(
        int(rng.integers(2**32)),
        (n, c, height, width),
        (f, c, a, b),
        int(rng.integers(1, 4)),
        int(rng.integers(0, 3)),
    )
