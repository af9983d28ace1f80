def draw(rng):
    return {
        "gpu": int(rng.choice([40, 48, 80])),
        "billions": int(rng.choice([3, 7, 8, 13])),
        "reserve": int(rng.choice([2, 4, 6, 8])),
        "adapter": int(rng.choice([10, 20, 25, 50])),
    }


def answer(gpu, billions, reserve, adapter):
    return (gpu - 2 * billions - reserve) * 1000 // (2 * adapter)


def check(gpu, billions, reserve, adapter):
    """In weights: a GB holds 500 million of them."""
    return ((gpu - reserve) * 500 - billions * 1000) // adapter


def work(gpu, billions, reserve, adapter):
    return {
        "base": 2 * billions,
        "free": gpu - 2 * billions - reserve,
        "each": 2 * adapter,
    }


def copies(gpu, billions, reserve, adapter):
    return (gpu - reserve) // (2 * billions)


def no_base(gpu, billions, reserve, adapter):
    return (gpu - reserve) * 1000 // (2 * adapter)
