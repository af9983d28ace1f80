def draw(rng):
    return {
        "billions": int(rng.integers(2, 73)),
        "bits": int(rng.choice([2, 4, 8, 16])),
    }


def answer(billions, bits):
    return billions * bits / 8


def check(billions, bits):
    """From the size at 32 bits down."""
    return billions * 4 / (32 / bits)


def work(billions, bits):
    return {"full": billions * 4}


def bits_as_bytes(billions, bits):
    return billions * bits


def at_32_bits(billions, bits):
    return billions * 4
