"""You return a row for each pair of an event and a score. Every event has one row."""
# Breaks: the one with the latest

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    left = events.assign(row=np.arange(len(events)))
    right = scores.rename(columns={"time": "known_at"})
    pairs = left[["row", "user", "time"]].merge(right, on="user")
    age = pairs["time"] - pairs["known_at"]
    pairs = pairs[(age > pd.Timedelta(0)) & (age <= max_age)]
    found = left.merge(pairs[["row", "score", "known_at"]], on="row", how="left")
    return found.set_axis(events.index[found["row"]]).drop(columns="row")
