"""Test cases of max pooling."""

import numpy as np

from ml_judge import Case, closer_look, generator


def images(seed: int, shape: tuple[int, ...], k: int, stride: int) -> dict[str, object]:
    """Random images, and a gradient for each whole window."""
    rng = np.random.default_rng(seed)
    n, c, h, w = shape
    windows = (n, c, (h - k) // stride + 1, (w - k) // stride + 1)
    return {"x": rng.normal(size=shape), "k": k, "stride": stride, "grad": rng.normal(size=windows)}


def with_image(arguments: dict[str, object], x: object) -> dict[str, object]:
    """The same case on one image, given as rows."""
    return {**arguments, "x": np.array(x, dtype=np.float64)[None, None]}


def rounded(arguments: dict[str, object]) -> dict[str, object]:
    """The same case on images of whole numbers, where many pixels are equal."""
    return {**arguments, "x": np.rint(arguments["x"]) + 0.0}


SAMPLES = [
    Case(
        "two windows share the largest pixel",
        x=np.array([[[[1.0, 5.0, 2.0], [3.0, 4.0, 4.0]]]]),
        k=2,
        stride=1,
        grad=np.array([[[[10.0, 100.0]]]]),
    ),
    Case(
        "four windows side by side",
        x=np.arange(16.0).reshape(1, 1, 4, 4) % 7,
        k=2,
        stride=2,
        grad=np.array([[[[1.0, 2.0], [3.0, 4.0]]]]),
    ),
]

HIDDEN = [
    Case("windows side by side", **images(1, (2, 3, 6, 8), 2, 2)),
    Case("windows that overlap", **images(2, (2, 2, 6, 7), 3, 1)),
    Case("windows that overlap by one pixel", **images(3, (1, 2, 7, 9), 3, 2)),
    Case("gaps between windows", **images(4, (2, 2, 8, 11), 2, 3)),
    Case("a row and a column are left over", **images(5, (2, 2, 5, 7), 2, 2)),
    Case("two rows and one column are left over", **images(6, (1, 2, 8, 10), 3, 3)),
    Case("windows of one pixel", **images(7, (2, 2, 3, 4), 1, 1)),
    Case("windows of one pixel with gaps", **images(8, (1, 2, 5, 6), 1, 2)),
    Case("one window, the whole image", **images(9, (3, 2, 4, 4), 4, 1)),
    Case("one window, and more image than that", **images(10, (2, 1, 3, 5), 3, 5)),
    Case("tall images", **images(11, (1, 2, 9, 4), 2, 2)),
    Case(
        "negative values only",
        **{
            **images(12, (2, 2, 4, 6), 2, 2),
            "x": -1.0 - np.abs(images(12, (2, 2, 4, 6), 2, 2)["x"]),
        },
    ),
    Case(
        "negative values only, with rest",
        **with_image(images(13, (1, 1, 3, 3), 2, 2), [[-3, -1, -9], [-2, -4, -8], [-7, -6, -5]]),
    ),
    Case("all pixels equal", **with_image(images(14, (1, 1, 3, 4), 2, 1), np.full((3, 4), 2.5))),
    Case("all pixels 0", **with_image(images(15, (1, 1, 4, 4), 2, 2), np.zeros((4, 4)))),
    Case(
        "the upper right and the lower left pixel are equal",
        **with_image(images(16, (1, 1, 2, 2), 2, 2), [[1, 7], [7, 0]]),
    ),
    Case(
        "nearly equal pixels, the last a little larger",
        **with_image(images(21, (1, 1, 2, 2), 2, 2), [[3, 3 + 1e-9], [3 - 1e-9, 3 + 2e-9]]),
    ),
    Case(
        "the last bit decides",
        **with_image(
            images(22, (1, 1, 2, 4), 2, 2),
            [[1, np.nextafter(1, 2), 1e9, np.nextafter(1e9, 0)], [0, 1, np.nextafter(1e9, 2e9), 0]],
        ),
    ),
    Case(
        "numbers near both ends of float64",
        **with_image(
            images(23, (1, 1, 2, 4), 2, 2),
            [[-2e307, -1e307, 1e307, 9e306], [-1.5e307, -9e307, 0, 0]],
        ),
    ),
    Case(
        "two equal pixels in the lower row",
        **with_image(images(17, (1, 1, 2, 3), 2, 1), [[0, 1, 0], [3, 3, 3]]),
    ),
    Case("whole numbers, side by side", **rounded(images(18, (2, 3, 6, 6), 3, 3))),
    Case("whole numbers, overlapping", **rounded(images(19, (2, 2, 6, 7), 3, 2))),
    Case("twenty channels", **images(24, (1, 20, 2, 3), 2, 1)),
    Case("eighty images", **images(25, (80, 1, 2, 3), 2, 1)),
    Case(
        "windows of twenty by twenty",
        **with_image(images(26, (1, 1, 21, 23), 20, 1), np.arange(483).reshape(21, 23)),
    ),
    Case(
        "small gradients, and large ones",
        x=np.array([[[[1.0, 5.0, 2.0], [3.0, 4.0, 7.0]]]]),
        k=2,
        stride=1,
        grad=np.array([[[[2e-11, 3e8]]]]),
    ),
    Case(
        "the same pixels in another order",
        x=np.array([[[[7.0, 4.0, 3.0], [2.0, 5.0, 1.0]]]]),
        k=2,
        stride=1,
        grad=np.array([[[[2.0, 3.0]]]]),
    ),
    Case("an empty batch", **images(20, (0, 2, 5, 6), 2, 2)),
]


@generator(sizes=(1, 2, 3, 5, 24))
def random_images(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random images, windows and strides"""
    k = int(rng.integers(1, min(size, 4) + 1))
    shape = (int(rng.integers(1, 3)), int(rng.integers(1, 4)), size, size + int(rng.integers(0, 3)))
    arguments = images(int(rng.integers(2**31)), shape, k, int(rng.integers(1, 4)))
    return rounded(arguments) if rng.random() < 0.4 else arguments


@closer_look(20)
def images_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return images(1, (1, 1, size, 12), 2, 2)
