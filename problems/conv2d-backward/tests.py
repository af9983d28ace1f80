"""Test cases of the backward pass of a convolution."""

import numpy as np

from ml_judge import Case, closer_look, generator


def images(
    seed: int, x: tuple[int, ...], w: tuple[int, ...], stride: int = 1, pad: int = 0
) -> dict[str, object]:
    """Random images and filters of the shapes, and a random gradient of what they give."""
    rng = np.random.default_rng(seed)
    sizes = [(x[i] + 2 * pad - w[i]) // stride + 1 for i in (2, 3)]
    return {
        "x": rng.normal(size=x),
        "w": rng.normal(size=w),
        "stride": stride,
        "pad": pad,
        "grad": rng.normal(size=(x[0], w[0], *sizes)),
    }


SAMPLES = [
    Case(
        "two patches that overlap",
        x=np.arange(1.0, 7.0).reshape(1, 1, 2, 3),
        w=np.array([[[[10.0, 20.0], [30.0, 40.0]]]]),
        stride=1,
        pad=0,
        grad=np.array([[[[1.0, -1.0]]]]),
    ),
    Case(
        "one pixel of padding, stride two",
        x=np.arange(1.0, 10.0).reshape(1, 1, 3, 3),
        w=np.array([[[[1.0, 0.0], [2.0, -1.0]]]]),
        stride=2,
        pad=1,
        grad=np.array([[[[1.0, 2.0], [3.0, 4.0]]]]),
    ),
]

HIDDEN = [
    Case("filters of one pixel", **images(2, (2, 3, 4, 5), (4, 3, 1, 1))),
    Case("filters of one pixel with gaps", **images(3, (2, 3, 5, 6), (2, 3, 1, 1), 2)),
    Case("filters as large as the image", **images(4, (2, 2, 4, 3), (3, 2, 4, 3))),
    Case("one channel, several filters", **images(5, (1, 1, 5, 5), (4, 1, 3, 3))),
    Case("several channels, one filter", **images(6, (1, 4, 5, 5), (1, 4, 3, 3))),
    Case("as many channels as filters", **images(7, (2, 3, 5, 5), (3, 3, 2, 2))),
    Case("wide images, tall filters", **images(8, (2, 2, 4, 9), (3, 2, 3, 2))),
    Case("tall images, wide filters", **images(9, (1, 2, 9, 4), (2, 2, 2, 3), 1, 1)),
    Case("stride two, nothing left over", **images(10, (2, 2, 7, 5), (3, 2, 3, 3), 2)),
    Case("a row and a column are left over", **images(11, (2, 2, 6, 8), (3, 2, 3, 3), 2)),
    Case("gaps between patches", **images(12, (1, 2, 9, 8), (2, 2, 2, 2), 3)),
    Case("one patch only", **images(13, (1, 1, 5, 6), (2, 1, 3, 3), 9)),
    Case("padding that keeps the size", **images(14, (2, 2, 5, 6), (3, 2, 3, 3), 1, 1)),
    Case("padding wider than the filter", **images(15, (1, 2, 3, 2), (2, 2, 2, 2), 1, 3)),
    Case(
        "padding and stride, left over in one direction",
        **images(16, (2, 3, 7, 8), (2, 3, 3, 3), 2, 1),
    ),
    Case("a batch of images", **images(17, (5, 2, 4, 4), (3, 2, 2, 2), 1, 1)),
    Case("an empty batch", **images(18, (0, 2, 5, 6), (3, 2, 3, 3), 2, 1)),
    Case("wide filters, long strides", **images(19, (1, 2, 12, 21), (2, 2, 2, 6), 5)),
    Case("much padding", **images(20, (1, 1, 3, 4), (2, 1, 2, 3), 2, 5)),
    Case(
        "small gradients",
        **{**images(21, (1, 2, 4, 4), (2, 2, 2, 2)), "grad": np.full((1, 2, 3, 3), 4e-10)},
    ),
    Case("square images, wide filters", **images(22, (1, 2, 5, 5), (2, 2, 2, 3))),
]


@generator(sizes=(1, 2, 3, 5, 12))
def random_images(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random images, filters, strides and padding"""
    n, c, f = (int(number) for number in rng.integers(1, 4, 3))
    pad = int(rng.integers(0, 3))
    a, b = (int(number) for number in rng.integers(1, min(size + 2 * pad, 3) + 1, 2))
    shape = n, c, size, size + int(rng.integers(0, 3))
    return images(int(rng.integers(2**31)), shape, (f, c, a, b), int(rng.integers(1, 4)), pad)


@closer_look(20)
def images_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return images(1, (1, 2, size, 10), (2, 2, 3, 3))
