import math


def draw(rng):
    dx, dy = [(3, 4), (4, 3), (5, 12), (12, 5), (8, 15)][int(rng.integers(0, 5))]
    times = int(rng.integers(1, 7))
    dx, dy = dx * times, dy * times
    x1, y1 = int(rng.integers(0, 6)), int(rng.integers(0, 6))
    return {"x1": x1, "y1": y1, "x2": x1 + dx, "y2": y1 + dy}


def answer(x1, y1, x2, y2):
    return (x2 - x1) + (y2 - y1) - math.hypot(x2 - x1, y2 - y1)


def work(x1, y1, x2, y2):
    dx, dy = x2 - x1, y2 - y1
    return {
        "dx": dx,
        "dy": dy,
        "l1_shown": dx + dy,
        "l2_shown": int(math.hypot(dx, dy)),
    }


def l1(x1, y1, x2, y2):
    return x2 - x1 + y2 - y1


def l2(x1, y1, x2, y2):
    return math.hypot(x2 - x1, y2 - y1)
