import pandas as pd


def join_latest(
    events: pd.DataFrame, scores: pd.DataFrame, max_age: pd.Timedelta
) -> pd.DataFrame:
    """The events with the columns `score` and `known_at`: the latest known before each of them.

    events: columns user (int64), time (datetime64), amount (float64).
    scores: columns user (int64), time (datetime64), score (float64).
    """
    raise NotImplementedError
