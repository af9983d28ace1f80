"""You do not look at the user: everybody gets the score of whoever was scored last."""
# Breaks: of the same `user`

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    known = scores.assign(known_at=scores["time"]).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events))).sort_values("time", kind="stable")
    joined = pd.merge_asof(
        left,
        known.drop(columns="user"),
        on="time",
        tolerance=max_age,
        allow_exact_matches=False,
    )
    return joined.sort_values("row").drop(columns="row").set_axis(events.index)
