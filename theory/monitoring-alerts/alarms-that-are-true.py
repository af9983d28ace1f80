def draw(rng):
    return {
        "hours": 720,
        "incidents": int(rng.integers(4, 21)),
        "hit": int(rng.choice([80, 85, 90, 95])),
        "false": int(rng.integers(2, 9)) / 2,
    }


def answer(hours, incidents, hit, false):
    good = incidents * hit
    return 100 * good / (good + (hours - incidents) * false)


def check(hours, incidents, hit, false):
    odds = incidents / (hours - incidents) * hit / false
    return 100 * odds / (1 + odds)


def work(hours, incidents, hit, false):
    sound = hours - incidents
    return {
        "sound": sound,
        "good": round(incidents * hit / 100, 1),
        "bad": round(sound * false / 100, 1),
    }


def detection(hours, incidents, hit, false):
    return hit


def specificity(hours, incidents, hit, false):
    return 100 - false
