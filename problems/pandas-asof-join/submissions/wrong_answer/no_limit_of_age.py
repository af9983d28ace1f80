"""You take scores of any age. One older than `max_age` does not count."""
# Breaks: is at most `max_age` before it

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    known = scores.assign(known_at=scores["time"]).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events))).sort_values("time", kind="stable")
    joined = pd.merge_asof(
        left, known, on="time", by="user", allow_exact_matches=False
    )
    joined = joined.sort_values("row").drop(columns="row")
    return joined.set_axis(events.index)
