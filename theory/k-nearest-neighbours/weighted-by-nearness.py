def draw(rng):
    near = int(rng.integers(1, 4))
    first = int(rng.integers(10, 31)) * 10
    gap = int(rng.integers(3, 9)) * 10
    return {
        "near": near,
        "far": near * int(rng.integers(2, 5)),
        "first": first,
        "second": first + gap * int(rng.choice([-1, 1])),
    }


def answer(near, far, first, second):
    return (first / near + second / far) / (1 / near + 1 / far)


def check(near, far, first, second):
    """From the nearer price, a share of the way to the farther one."""
    return first + (second - first) * near / (near + far)


def work(near, far, first, second):
    return {"times": far // near}


def plain(near, far, first, second):
    return (first + second) / 2


def by_distance(near, far, first, second):
    return (first * near + second * far) / (near + far)
