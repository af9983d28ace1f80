def draw(rng):
    return {
        "hits": int(rng.choice([60, 70, 75, 80, 90])),
        "fast": int(rng.integers(2, 7)),
        "slow": int(rng.choice([100, 120, 200, 300, 400])),
    }


def answer(hits, fast, slow):
    return fast + (100 - hits) / 100 * slow


def check(hits, fast, slow):
    return (hits * fast + (100 - hits) * (fast + slow)) / 100


def work(hits, fast, slow):
    return {"misses": 100 - hits, "share": round(1 - hits / 100, 2)}


def unweighted(hits, fast, slow):
    return fast + slow / 2


def free_miss(hits, fast, slow):
    return (hits * fast + (100 - hits) * slow) / 100


def swapped(hits, fast, slow):
    return fast + hits / 100 * slow
