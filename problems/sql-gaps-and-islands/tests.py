from datetime import date, timedelta

from ml_judge import Case, generator


def practice(user, *days):
    """Rows of `practice` for one user."""
    return [(user, day) for day in days]


def people(count):
    """Rows of `users`."""
    return [(number, f"user {number}") for number in range(1, count + 1)]


HIDDEN = [
    Case("nobody"),
    Case("nobody practised", users=people(2)),
    Case("one day", users=people(1), practice=practice(1, "2024-06-06")),
    Case(
        "many exercises on one day",
        users=people(1),
        practice=practice(1, *["2024-06-06"] * 5, "2024-06-08", "2024-06-09"),
    ),
    Case(
        "a day twice within a streak",
        users=people(1),
        practice=practice(1, "2024-06-01", "2024-06-02", "2024-06-02", "2024-06-03", "2024-06-04"),
    ),
    Case(
        "two streaks of one length",
        users=people(1),
        practice=practice(1, "2024-01-01", "2024-01-02", "2024-02-01", "2024-02-02"),
    ),
    Case(
        "the longest is the first",
        users=people(1),
        practice=practice(1, "2024-01-01", "2024-01-02", "2024-01-03", "2024-02-01", "2024-02-02"),
    ),
    Case(
        "the longest is in the middle",
        users=people(1),
        practice=practice(
            1, "2024-01-01", "2024-01-04", "2024-01-05", "2024-01-06", "2024-01-09", "2024-01-10"
        ),
    ),
    Case(
        "a gap of one day",
        users=people(1),
        practice=practice(1, "2024-01-01", "2024-01-03", "2024-01-05", "2024-01-06"),
    ),
    Case(
        "over New Year and the end of February",
        users=people(2),
        practice=[
            *practice(1, "2023-12-30", "2023-12-31", "2024-01-01", "2024-01-02"),
            *practice(2, "2023-02-27", "2023-02-28", "2023-03-01", "2024-02-28", "2024-02-29"),
        ],
    ),
    Case(
        "over the New Year behind a leap year",
        users=people(1),
        practice=practice(1, "2024-12-30", "2024-12-31", "2025-01-01", "2025-01-04", "2025-01-05"),
    ),
    Case(
        "the same day in other months",
        users=people(1),
        practice=practice(1, "2024-01-05", "2024-02-06", "2024-03-07", "2024-04-07"),
    ),
    Case(
        "days in no order, of several users",
        users=people(3),
        practice=[
            (2, "2024-05-03"),
            (1, "2024-05-02"),
            (2, "2024-05-01"),
            (1, "2024-05-01"),
            (3, "2024-05-02"),
            (2, "2024-05-02"),
            (1, "2024-05-04"),
        ],
    ),
    Case(
        "users whose days follow each other's",
        users=people(2),
        practice=[
            *practice(1, "2024-05-01", "2024-05-03"),
            *practice(2, "2024-05-02", "2024-05-04"),
        ],
    ),
    Case(
        "a user begins on the day after another's last",
        users=people(2),
        practice=[*practice(1, "2024-05-01", "2024-05-02"), *practice(2, "2024-05-03")],
    ),
    Case(
        "years that end a century",
        users=people(2),
        practice=[
            *practice(1, "2000-12-30", "2000-12-31", "2001-01-01"),
            *practice(2, "2100-02-28", "2100-03-01", "2100-12-30", "2100-12-31", "2101-01-01"),
        ],
    ),
    Case(
        "a streak of more than a hundred days",
        users=people(1),
        practice=practice(
            1,
            *(str(date(2023, 1, 1) + timedelta(days=i)) for i in range(130)),
            *(f"2024-06-0{i}" for i in range(1, 10)),
        ),
    ),
    Case(
        "users of one name, without one, and with odd ids",
        users=[(0, "Kim"), (10**11, "Kim"), (-4, "")],
        practice=[(0, "2024-05-01"), (10**11, "2024-05-07"), (-4, "2024-05-09")],
    ),
    Case("more than a hundred users", users=people(120), practice=practice(110, "2024-05-01")),
]


@generator(sizes=(1, 6, 40, 300))
def users_and_days(rng, size):
    """days of several users"""
    count = 1 + size // 12
    start = date(2023, 12, 20)
    rows = [
        (1 + int(rng.integers(count)), start + timedelta(days=int(rng.integers(24))))
        for _ in range(size)
    ]
    return {"users": people(count + 1), "practice": rows}
