def draw(rng):
    flagged = int(rng.integers(4, 20)) * 20
    precision = int(rng.choice([35, 45, 55, 60, 65, 70, 80]))
    return {
        "frauds": flagged + int(rng.integers(11, 90)),
        "flagged": flagged,
        "precision": precision,
    }


def answer(frauds, flagged, precision):
    return frauds - flagged * precision / 100


def work(frauds, flagged, precision):
    return {"hits": flagged * precision // 100}


def false_alarms(frauds, flagged, precision):
    return flagged * (100 - precision) / 100


def as_if_all_right(frauds, flagged, precision):
    return frauds - flagged
