from ml_judge import Case, generator


def runs(*rows):
    """Rows of `runs`, numbered."""
    return [(number, *row) for number, row in enumerate(rows, start=1)]


HIDDEN = [
    Case("no runs"),
    Case("one run", runs=runs(("t", "a", 0.5))),
    Case(
        "two tie for the first place",
        runs=runs(("t", "a", 0.9), ("t", "b", 0.9), ("t", "c", 0.7), ("t", "d", 0.6)),
    ),
    Case(
        "three tie for the first place",
        runs=runs(("t", "a", 0.9), ("t", "b", 0.9), ("t", "c", 0.9), ("t", "d", 0.1)),
    ),
    Case(
        "three tie for the second place",
        runs=runs(("t", "a", 1.0), ("t", "b", 0.5), ("t", "c", 0.5), ("t", "d", 0.5)),
    ),
    Case(
        "one model has the two best runs",
        runs=runs(("t", "a", 0.9), ("t", "a", 0.8), ("t", "b", 0.7), ("t", "c", 0.6)),
    ),
    Case(
        "a model's best run twice",
        runs=runs(("t", "a", 0.9), ("t", "a", 0.9), ("t", "b", 0.7)),
    ),
    Case(
        "its last run is not its best",
        runs=runs(("t", "a", 0.9), ("t", "a", 0.2), ("t", "b", 0.5), ("t", "c", 0.4)),
    ),
    Case(
        "broken runs",
        runs=runs(("t", "a", None), ("t", "b", 0.3), ("t", "b", None), ("u", "a", None)),
    ),
    Case(
        "broken runs where there is one place only",
        runs=runs(("t", "a", 0.4), ("t", "b", None), ("t", "c", None)),
    ),
    Case("all equal", runs=runs(("t", "a", 0.5), ("t", "b", 0.5), ("t", "c", 0.5))),
    Case(
        "the best of one task is poor in another",
        runs=runs(
            ("t", "a", 0.9), ("t", "b", 0.8), ("u", "a", 0.2), ("u", "b", 0.1), ("u", "c", 0.3)
        ),
    ),
    Case(
        "names that differ by capitals alone",
        runs=runs(("t", "Ant", 0.9), ("t", "ant", 0.8), ("T", "ant", 0.7), ("T", "bee", 0.6)),
    ),
    Case(
        "names that differ by spaces alone",
        runs=runs(("t", "ant", 0.9), ("t", "ant ", 0.8), (" t", "bee", 0.5), ("t", "bee", 0.7)),
    ),
    Case(
        "scores that differ by a ten-millionth",
        runs=runs(("t", "a", 0.5), ("t", "b", 0.5 + 1e-7), ("t", "c", 0.5 + 2e-7)),
    ),
    Case(
        "scores of 0 and below",
        runs=runs(("t", "a", 0.0), ("t", "b", -1.0), ("t", "c", -2.0), ("u", "a", -3.0)),
    ),
    Case(
        "scores far above 1 and far below 0",
        runs=runs(
            ("t", "a", 250.0),
            ("t", "b", 1.5),
            ("t", "c", 1.0),
            ("u", "a", -2.5e6),
            ("u", "b", None),
        ),
    ),
    Case(
        "numbers of runs with gaps",
        runs=[(2_000_000, "t", "a", 0.9), (-3, "t", "b", 0.8), (0, "t", "c", 0.7)],
    ),
    Case("more than a hundred tie", runs=runs(*[("t", f"m{i}", 0.5) for i in range(120)])),
]


@generator(sizes=(1, 4, 12, 200))
def tasks_and_models(rng, size):
    """runs of a few models, with ties"""
    rows = [
        (
            f"task {rng.integers(1 + size // 8)}",
            "abcdef"[rng.integers(6)],
            None if rng.random() < 0.15 else round(rng.integers(-1, 8) / 8, 3),
        )
        for _ in range(size)
    ]
    return {"runs": runs(*rows)}
