"""You compare users as floats, which cannot tell large whole numbers apart."""
# Breaks: of the same `user`

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    known = scores.assign(known_at=scores["time"], user=scores["user"].astype(float)).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events)), user=events["user"].astype(float)).sort_values("time", kind="stable")
    joined = pd.merge_asof(
        left, known, on="time", by="user", tolerance=max_age, allow_exact_matches=False
    )
    joined = joined.sort_values("row").drop(columns="row")
    return joined.set_axis(events.index).assign(user=events["user"].to_numpy())
