import math


def draw(rng):
    batch = int(rng.choice([32, 50, 64, 100]))
    rows = batch * int(rng.integers(5, 31)) + int(rng.integers(1, batch // 2))
    return {"rows": rows, "batch": batch, "epochs": int(rng.integers(2, 7))}


def answer(rows, batch, epochs):
    return math.ceil(rows / batch) * epochs


def check(rows, batch, epochs):
    return len(range(0, rows, batch)) * epochs


def work(rows, batch, epochs):
    return {"full": rows // batch, "each": math.ceil(rows / batch)}


def dropped(rows, batch, epochs):
    return rows // batch * epochs


def per_epoch(rows, batch, epochs):
    return epochs


def per_row(rows, batch, epochs):
    return rows * epochs
