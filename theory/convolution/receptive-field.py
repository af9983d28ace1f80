def draw(rng):
    return {
        "layers": int(rng.integers(3, 9)),
        "k": int(rng.choice([3, 5, 7])),
        "stride": int(rng.choice([2, 3, 4])),
    }


def answer(layers, k, stride):
    return k + (layers - 1) * (k - 1) * stride


def check(layers, k, stride):
    width = 1
    for step in [1] * (layers - 1) + [stride]:
        width = (width - 1) * step + k
    return width


def work(layers, k, stride):
    return {"more": layers - 1, "extra": k - 1}


def no_stride(layers, k, stride):
    return k + (layers - 1) * (k - 1)


def sum_of_k(layers, k, stride):
    return layers * k


def product(layers, k, stride):
    return k**layers
