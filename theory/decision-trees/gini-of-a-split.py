def draw(rng):
    while True:
        left, right = int(rng.choice([5, 10])), int(rng.choice([20, 25, 30]))
        left_pos = int(rng.integers(0, left // 2))
        right_pos = int(rng.integers(right // 2 + 1, right))
        drawn = {
            "n": left + right,
            "left": left,
            "left_pos": left_pos,
            "right": right,
            "right_pos": right_pos,
        }
        value = answer(**drawn)
        if all(abs(f(**drawn) - value) > 0.03 for f in (unweighted, left_only, errors)):
            return drawn


def gini(positive, rows):
    return 1 - (positive / rows) ** 2 - (1 - positive / rows) ** 2


def answer(n, left, left_pos, right, right_pos):
    return (left * gini(left_pos, left) + right * gini(right_pos, right)) / n


def check(n, left, left_pos, right, right_pos):
    return 2 / n * (left_pos * (left - left_pos) / left + right_pos * (right - right_pos) / right)


def work(n, left, left_pos, right, right_pos):
    return {
        "p_left": left_pos / left,
        "p_right": right_pos / right,
        "g_left": round(gini(left_pos, left), 4),
        "g_right": round(gini(right_pos, right), 4),
    }


def unweighted(n, left, left_pos, right, right_pos):
    return (gini(left_pos, left) + gini(right_pos, right)) / 2


def left_only(n, left, left_pos, right, right_pos):
    return gini(left_pos, left)


def errors(n, left, left_pos, right, right_pos):
    return (left_pos + right - right_pos) / n
