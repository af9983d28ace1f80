from ml_judge import Case, generator

ORDERED_BY = ["cohort", "month"]


def events(*rows):
    """Rows of `events`; each an id and a day, and a kind where it matters."""
    return [row if len(row) == 3 else (*row, "open") for row in rows]


HIDDEN = [
    Case("no events"),
    Case("one event", events=events((1, "2024-05-05"))),
    Case(
        "many events in a month",
        events=events(
            (1, "2024-01-01"),
            (1, "2024-01-01"),
            (1, "2024-01-31"),
            (1, "2024-02-01"),
            (1, "2024-02-02"),
            (2, "2024-01-15"),
            (2, "2024-02-09"),
            (3, "2024-01-20"),
        ),
    ),
    Case(
        "over New Year",
        events=events(
            (1, "2023-12-31"),
            (1, "2024-01-01"),
            (1, "2024-12-01"),
            (2, "2023-12-01"),
            (2, "2025-01-15"),
            (3, "2024-12-05"),
            (3, "2025-01-02"),
        ),
    ),
    Case(
        "a month missed",
        events=events((1, "2024-01-10"), (1, "2024-03-10"), (2, "2024-01-11"), (2, "2024-02-11")),
    ),
    Case(
        "three of a cohort, of whom two and one come back",
        events=events(
            (1, "2024-03-01"),
            (2, "2024-03-02"),
            (3, "2024-03-03"),
            (1, "2024-04-01"),
            (2, "2024-04-30"),
            (3, "2024-06-15"),
        ),
    ),
    Case(
        "a short step into the next month, a long one within it",
        events=events((1, "2024-01-31"), (1, "2024-02-01"), (2, "2024-05-01"), (2, "2024-05-31")),
    ),
    Case(
        "the first event is of another kind",
        events=events((1, "2024-01-09", "install"), (1, "2024-02-01", "open"), (2, "2024-02-03")),
    ),
    Case(
        "events in no order",
        events=events((1, "2024-03-01"), (2, "2024-02-01"), (1, "2024-01-01"), (2, "2024-01-31")),
    ),
    Case(
        "a cohort that is never seen again",
        events=events((1, "2024-01-01"), (2, "2024-02-01"), (3, "2024-02-02"), (2, "2024-03-05")),
    ),
    Case(
        "the months two, ten and eleven",
        events=events((1, "2024-01-05"), (1, "2024-11-05"), (1, "2024-03-05"), (1, "2024-12-24")),
    ),
    Case(
        "more than a year later",
        events=events((1, "2022-11-20"), (1, "2024-01-20"), (1, "2024-11-20"), (2, "2022-11-02")),
    ),
    Case(
        "one who stays for twenty-two years",
        events=events(*[(1, f"{1990 + i // 12}-{i % 12 + 1:02}-28") for i in range(264)]),
    ),
    Case(
        "two who come on one day",
        events=events((1, "2024-01-05"), (2, "2024-01-05"), (1, "2024-02-05")),
    ),
    Case(
        "ids of 0, below, and with eleven digits",
        events=events(
            (0, "2024-01-05"), (-7, "2024-01-09"), (10**11, "2024-01-12"), (0, "2024-02-01")
        ),
    ),
    Case(
        "each event of another kind",
        events=events(
            (1, "2024-01-05", "visit"),
            (1, "2024-02-05", "Open"),
            (2, "2024-01-09", ""),
            (2, "2024-03-09", "buy"),
        ),
    ),
]


@generator(sizes=(1, 5, 40, 400))
def users_and_days(rng, size):
    """events of users over two years"""
    kinds = ["open", "share", "install"]
    rows = []
    for _ in range(size):
        month = int(rng.integers(24))
        day = f"{2023 + month // 12}-{month % 12 + 1:02}-{rng.integers(1, 29):02}"
        rows.append((rng.integers(1 + size // 4), day, kinds[rng.integers(3)]))
    return {"events": rows}
