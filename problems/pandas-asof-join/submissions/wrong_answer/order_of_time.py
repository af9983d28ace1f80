"""You return the events in the order of their times. They stay in the order of the table."""
# Breaks: in its order

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    known = scores.assign(known_at=scores["time"]).sort_values("time", kind="stable")
    left = events.assign(row=np.arange(len(events))).sort_values("time", kind="stable")
    joined = pd.merge_asof(
        left, known, on="time", by="user", tolerance=max_age, allow_exact_matches=False
    )
    joined = joined.drop(columns="row")
    return joined.set_axis(left.index)
