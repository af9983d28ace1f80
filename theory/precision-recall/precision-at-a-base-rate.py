def draw(rng):
    return {
        "recall": int(rng.integers(75, 98)),
        "false_alarms": int(rng.integers(2, 9)),
        "base": float(rng.choice([0.1, 0.2, 0.5, 1.0, 2.0])),
    }


def answer(recall, false_alarms, base):
    found = recall / 100 * base / 100
    alarms = false_alarms / 100 * (1 - base / 100)
    return found / (found + alarms)


def check(recall, false_alarms, base):
    """By odds: those before, times the likelihood ratio."""
    odds = base / (100 - base) * recall / false_alarms
    return odds / (1 + odds)


def work(recall, false_alarms, base):
    faulty = round(100_000 * base / 100)
    good = 100_000 - faulty
    return {
        "faulty": faulty,
        "good": good,
        "faulty_flagged": round(faulty * recall / 100),
        "good_flagged": round(good * false_alarms / 100),
    }


def recall_instead(recall, false_alarms, base):
    return recall / 100


def as_if_balanced(recall, false_alarms, base):
    return recall / (recall + false_alarms)
