def draw(rng):
    return {
        "tokens": int(rng.choice([1024, 2048, 4096])),
        "heads": int(rng.choice([4, 8, 12, 16, 20])),
        "batch": int(rng.integers(2, 9)),
    }


def answer(tokens, heads, batch):
    return 2 * batch * heads * tokens**2 / 2**20


def check(tokens, heads, batch):
    return 2 * (tokens // 1024) ** 2 * heads * batch


def work(tokens, heads, batch):
    return {"table": 2 * (tokens // 1024) ** 2}


def one_table(tokens, heads, batch):
    return 2 * batch * tokens**2 / 2**20


def linear(tokens, heads, batch):
    return 2 * batch * heads * tokens * 64 / 2**20
