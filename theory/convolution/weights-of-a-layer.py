def draw(rng):
    return {
        "k": int(rng.choice([3, 5])),
        "channels": int(rng.choice([3, 8, 10, 16, 20])),
        "filters": int(rng.choice([10, 20, 32, 40, 50])),
        "width": int(rng.choice([28, 32, 64])),
    }


def answer(k, channels, filters, width):
    return (k * k * channels + 1) * filters


def work(k, channels, filters, width):
    return {"each": k * k * channels}


def one_channel(k, channels, filters, width):
    return (k * k + 1) * filters


def per_place(k, channels, filters, width):
    return (k * k * channels + 1) * filters * width * width


def no_bias(k, channels, filters, width):
    return k * k * channels * filters
