def draw(rng):
    alarm = int(rng.choice([5, 10, 15]))
    return {
        "n": int(rng.choice([21, 26, 41, 51, 61, 81, 101, 151, 201])),
        "hit": alarm * int(rng.integers(4, 9) if alarm < 15 else rng.integers(4, 7)),
        "alarm": alarm,
    }


def answer(n, hit, alarm):
    odds = (hit / alarm) ** 2 / (n - 1)
    return odds / (1 + odds)


def check(n, hit, alarm):
    """By counting flagged accounts."""
    bots = (hit / 100) ** 2
    people = (n - 1) * (alarm / 100) ** 2
    return bots / (bots + people)


def work(n, hit, alarm):
    ratio = hit // alarm
    return {"people": n - 1, "ratio": ratio, "squared": ratio**2}


def no_base(n, hit, alarm):
    odds = (hit / alarm) ** 2
    return odds / (1 + odds)


def one_test(n, hit, alarm):
    odds = hit / alarm / (n - 1)
    return odds / (1 + odds)
