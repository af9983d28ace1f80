"""Where the row that counts has no score, you forget its time. `known_at` says when that was
known.
"""
# Breaks: `known_at` is its time

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    known = scores.assign(known_at=scores["time"]).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events))).sort_values("time", kind="stable")
    joined = pd.merge_asof(
        left, known, on="time", by="user", tolerance=max_age, allow_exact_matches=False
    )
    joined = joined.sort_values("row").drop(columns="row")
    return joined.set_axis(events.index).assign(known_at=joined["known_at"].where(joined["score"].notna()).to_numpy())
