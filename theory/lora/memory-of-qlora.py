def draw(rng):
    return {
        "billions": int(rng.choice([3, 7, 8, 13, 14, 30, 32, 70])),
        "adapter": int(rng.choice([25, 50, 100, 125, 200, 250])),
    }


def answer(billions, adapter):
    return billions * 0.5 + adapter * 16 / 1000


def check(billions, adapter):
    """In bits."""
    return (billions * 1e9 * 4 + adapter * 1e6 * 128) / 8 / 1e9


def work(billions, adapter):
    return {
        "frozen": billions * 0.5,
        "trained": adapter * 16 / 1000,
        "everything": billions * 16,
    }


def all_trained(billions, adapter):
    return billions * 16 + adapter * 16 / 1000


def four_bytes(billions, adapter):
    return billions * 4 + adapter * 16 / 1000
