def draw(rng):
    return {
        "keep": int(rng.choice([5, 10, 20, 25, 50])),
        "score": float(rng.choice([0.5, 0.6, 0.75, 0.8, 0.9, 0.25, 0.3, 0.4, 0.7, 0.95])),
    }


def answer(keep, score):
    odds = score / (1 - score) * keep / 100
    return odds / (1 + odds)


def check(keep, score):
    return score / (score + (1 - score) * 100 / keep)


def work(keep, score):
    odds = score / (1 - score)
    return {
        "odds": round(odds, 4),
        "times": 100 / keep,
        "true_odds": round(odds * keep / 100, 5),
    }


def as_it_is(keep, score):
    return score


def times_share(keep, score):
    return score * keep / 100


def wrong_way(keep, score):
    odds = score / (1 - score) * 100 / keep
    return odds / (1 + odds)
