"""Looks up every event in its user's sorted times, in plain Python."""

import bisect

import numpy as np
import pandas as pd


def join_latest(events, scores, max_age):
    by_user = {}
    for user, time, score in zip(scores["user"], scores["time"], scores["score"]):
        by_user.setdefault(user, []).append((time, score))
    for known in by_user.values():
        known.sort(key=lambda one: one[0])
    found, known_at = [], []
    for user, time in zip(events["user"], events["time"]):
        known = by_user.get(user, [])
        place = bisect.bisect_left(known, time, key=lambda one: one[0]) - 1
        if place >= 0 and time - known[place][0] <= max_age:
            known_at.append(known[place][0])
            found.append(known[place][1])
        else:
            known_at.append(pd.NaT)
            found.append(np.nan)
    result = events.copy()
    result["score"] = np.array(found, dtype=float)
    result["known_at"] = pd.Series(known_at, index=events.index, dtype="datetime64[ns]")
    return result
