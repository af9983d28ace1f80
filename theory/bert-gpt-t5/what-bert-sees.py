def draw(rng):
    return {
        "tokens": int(rng.integers(1, 31)) * 2000,
        "select": int(rng.choice([10, 15, 20, 30, 40])),
    }


def answer(tokens, select):
    return tokens * select / 100 * 0.9


def check(tokens, select):
    chosen = tokens * select / 100
    return chosen - chosen * 0.1


def work(tokens, select):
    return {"chosen": tokens * select // 100}


def selected(tokens, select):
    return tokens * select / 100


def masks_only(tokens, select):
    return tokens * select / 100 * 0.8
