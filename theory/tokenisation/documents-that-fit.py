def draw(rng):
    while True:
        one = {
            "window": int(rng.choice([8000, 16000, 32000])),
            "fixed": int(rng.integers(2, 9)) * 100,
            "reserve": int(rng.integers(8, 21)) * 100,
            "words": int(rng.integers(2, 7)) * 100,
            "rate": float(rng.choice([1.25, 1.5])),
        }
        values = {answer(**one), words_only(**one), no_reserve(**one)}
        if len(values) == 3:
            return one


def answer(window, fixed, reserve, words, rate):
    return int((window - fixed - reserve) // (words * rate))


def check(window, fixed, reserve, words, rate):
    """Puts in one after the other."""
    used, count = fixed + reserve, 0
    while used + words * rate <= window:
        used += words * rate
        count += 1
    return count


def work(window, fixed, reserve, words, rate):
    return {"free": window - fixed - reserve, "tokens": words * rate}


def words_only(window, fixed, reserve, words, rate):
    return (window - fixed - reserve) // words


def no_reserve(window, fixed, reserve, words, rate):
    return int((window - fixed) // (words * rate))
