from ml_judge import Case, generator

HIDDEN = [
    Case(
        "two of one name",
        customers=[(1, "Ada"), (2, "Ada"), (3, "Bo")],
        orders=[(1, 1.0), (2, 2.0), (2, 4.0), (3, 8.0)],
    ),
    Case("nobody ordered", customers=[(1, "Ada"), (2, "Bo")]),
    Case("nobody at all"),
    Case("only unpaid orders", customers=[(1, "Ada")], orders=[(1, None), (1, None)]),
]


@generator(sizes=(1, 4, 60))
def deliveries(rng, size):
    """customers and their orders"""
    names = ["Ada", "Bo", "Cleo", "Dan"]
    return {
        "customers": [(i, names[rng.integers(4)]) for i in range(size)],
        "orders": [
            (rng.integers(size), None if rng.random() < 0.2 else round(rng.random() * 50, 2))
            for _ in range(2 * size)
        ],
    }
