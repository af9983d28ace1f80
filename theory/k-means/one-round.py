def draw(rng):
    while True:
        low = sorted(int(v) for v in rng.integers(0, 6, 3))
        high = sorted(int(v) for v in rng.choice(range(9, 30), 4, replace=False))
        c1, c2 = 3, 11
        total = sum(high)
        mean, middle = total / 4, (high[0] + high[-1]) / 2
        inclusive = (total + c2) / 5
        if total % 2 == 0 and abs(mean - middle) > 0.3 and abs(mean - inclusive) > 0.3:
            return {"points": low + high, "c1": c1, "c2": c2}


def mine_of(points, c1, c2):
    return [p for p in points if abs(p - c2) < abs(p - c1)]


def answer(points, c1, c2):
    mine = mine_of(points, c1, c2)
    return sum(mine) / len(mine)


def work(points, c1, c2):
    return {"border": (c1 + c2) / 2, "mine": mine_of(points, c1, c2)}


def middle(points, c1, c2):
    mine = mine_of(points, c1, c2)
    return (min(mine) + max(mine)) / 2


def with_centre(points, c1, c2):
    mine = mine_of(points, c1, c2)
    return (sum(mine) + c2) / (len(mine) + 1)


def all_points(points, c1, c2):
    return sum(points) / len(points)
