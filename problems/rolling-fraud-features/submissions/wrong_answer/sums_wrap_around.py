"""Your sums wrap around at 32 bits. Add in int64 or float64."""
# Breaks: Sums go beyond $2^{31}$ cents.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.astype(np.int32).sum(dtype=np.int32), recent.max()
    return features
