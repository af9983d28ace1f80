def draw(rng):
    return {
        "labelled": int(rng.choice([1000, 2000, 4000])),
        "free": int(rng.choice([10, 20, 40])),
        "sure": int(rng.choice([20, 25, 40, 50, 60])),
        "right": int(rng.choice([80, 85, 90, 95])),
    }


def answer(labelled, free, sure, right):
    added = free * 10 * sure
    return added * (100 - right) / 100 / (added + labelled)


def check(labelled, free, sure, right):
    """Of all labels, less those that are right."""
    added = free * 1000 * sure / 100
    return 1 - (labelled + added * right / 100) / (labelled + added)


def work(labelled, free, sure, right):
    added = free * 10 * sure
    return {
        "added": added,
        "wrong": added * (100 - right) // 100,
        "together": added + labelled,
    }


def pseudo_only(labelled, free, sure, right):
    return (100 - right) / 100


def all_free(labelled, free, sure, right):
    added = free * 10 * sure
    unsure = free * 1000 - added
    return (added * (100 - right) / 100 + unsure) / (free * 1000 + labelled)
