def draw(rng):
    english = float(rng.choice([1.2, 1.25, 1.3]))
    return {
        "requests": int(rng.integers(1, 10)) * 20,
        "words": int(rng.choice([200, 250, 400, 500])),
        "english": english,
        "other": round(english + float(rng.choice([0.5, 0.8, 1.4, 1.5])), 2),
        "price": int(rng.choice([2, 3, 4, 5])),
    }


def answer(requests, words, english, other, price):
    return requests * words / 1000 * (other - english) * price


def check(requests, words, english, other, price):
    """Two bills."""
    tokens = [requests * 1000 * words * rate for rate in (english, other)]
    return (tokens[1] - tokens[0]) / 1_000_000 * price


def work(requests, words, english, other, price):
    return {"extra": round(other - english, 2), "million": requests * words / 1000}


def whole(requests, words, english, other, price):
    return requests * words / 1000 * other * price


def words_only(requests, words, english, other, price):
    return requests * words / 1000 * price
