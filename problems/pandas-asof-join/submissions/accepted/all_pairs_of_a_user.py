"""Pairs every event with every score of its user, filters, and keeps the last of each event."""

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    left = events.reset_index(drop=True)
    left["row"] = np.arange(len(left))
    right = scores.rename(columns={"time": "known_at"}).reset_index(drop=True)
    right["place"] = np.arange(len(right))
    pairs = left[["row", "user", "time"]].merge(right, on="user")
    age = pairs["time"] - pairs["known_at"]
    pairs = pairs[(age > pd.Timedelta(0)) & (age <= max_age)]
    pairs = pairs.sort_values(["known_at", "place"]).drop_duplicates("row", keep="last")
    found = left.merge(pairs[["row", "score", "known_at"]], on="row", how="left")
    found = found.sort_values("row").drop(columns="row")
    found.index = events.index
    return found
