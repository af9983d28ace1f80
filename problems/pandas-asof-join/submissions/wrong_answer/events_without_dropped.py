"""You drop the events of which nothing is known. They stay, with missing values."""
# Breaks: The event stays

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    known = scores.assign(known_at=scores["time"]).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events))).sort_values("time", kind="stable")
    joined = pd.merge_asof(
        left, known, on="time", by="user", tolerance=max_age, allow_exact_matches=False
    )
    joined = joined.dropna(subset="known_at").sort_values("row")
    return joined.set_axis(events.index[joined["row"]]).drop(columns="row")
