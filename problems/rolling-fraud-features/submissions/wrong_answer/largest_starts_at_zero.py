"""Your largest amount starts at 0 and so hides that all recent payments were refunds. Start from
the first recent amount."""
# Breaks: If all recent amounts are negative, so is the largest.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max(initial=0)
    return features
