"""You keep one payment for each second, perhaps in a dict by time. Several payments of the same
second all count for the later ones."""
# Breaks: the number of payments in $R_i$

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        by_second = dict(zip(ts[seen].tolist(), recent.tolist()))
        if by_second:
            amounts = by_second.values()
            features[i] = len(amounts), sum(amounts), max(amounts)
    return features
