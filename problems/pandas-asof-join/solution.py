import numpy as np
import pandas as pd


def join_latest(events: pd.DataFrame, scores: pd.DataFrame, max_age: pd.Timedelta) -> pd.DataFrame:
    """The events with the columns `score` and `known_at`: the latest known before each of them."""
    known = scores.assign(known_at=scores["time"]).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events))).sort_values("time")
    joined = pd.merge_asof(
        left, known, on="time", by="user", tolerance=max_age, allow_exact_matches=False
    )
    joined = joined.sort_values("row").drop(columns="row")
    return joined.set_axis(events.index)
