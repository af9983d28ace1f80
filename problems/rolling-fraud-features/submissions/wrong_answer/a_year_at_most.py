"""Your window is a year at most. It may be longer."""
# Breaks: `window`: a whole number $\ge 0$, in seconds.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        recent = amount[(user == user[i]) & (ts >= ts[i] - min(window, 31_536_000)) & (ts < ts[i])]
        if len(recent) > 0:
            features[i] = len(recent), recent.sum(dtype=np.int64), recent.max()
    return features
