def draw(rng):
    return {
        "oa": int(rng.integers(2, 6)),
        "pa": int(rng.integers(1, 6)) * 10,
        "ta": int(rng.integers(2, 5)),
        "ob": int(rng.integers(1, 5)),
        "pb": int(rng.integers(1, 6)) * 10,
        "tb": int(rng.integers(1, 5)),
    }


def answer(oa, pa, ta, ob, pb, tb):
    return oa * pa * ta + ob * pb * tb


def check(oa, pa, ta, ob, pb, tb):
    """Asks a database."""
    import sqlite3

    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE orders (customer, amount)")
    db.execute("CREATE TABLE tickets (customer)")
    db.executemany("INSERT INTO orders VALUES (?, ?)", [("a", pa)] * oa + [("b", pb)] * ob)
    db.executemany("INSERT INTO tickets VALUES (?)", [("a",)] * ta + [("b",)] * tb)
    query = "SELECT SUM(amount) FROM orders o JOIN tickets t ON t.customer = o.customer"
    return db.execute(query).fetchone()[0]


def true_sum(oa, pa, ta, ob, pb, tb):
    return oa * pa + ob * pb


def cross(oa, pa, ta, ob, pb, tb):
    return (oa * pa + ob * pb) * (ta + tb)
