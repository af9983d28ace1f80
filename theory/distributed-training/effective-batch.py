def draw(rng):
    devices = int(rng.choice([2, 4, 8]))
    each = int(rng.choice([8, 10, 16, 20]))
    times = int(rng.choice([2, 4, 5]))
    steps = int(rng.integers(10, 61))
    return {
        "devices": devices,
        "each": each,
        "times": times,
        "rows": devices * each * times * steps,
    }


def answer(devices, each, times, rows):
    return rows / (devices * each * times)


def work(devices, each, times, rows):
    return {"batch": devices * each * times}


def no_accumulation(devices, each, times, rows):
    return rows / (devices * each)


def no_devices(devices, each, times, rows):
    return rows / (each * times)
