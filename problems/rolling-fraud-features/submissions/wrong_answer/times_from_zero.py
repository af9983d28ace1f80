"""You let the window begin at 0 at the earliest. Times may be negative."""
# Breaks: \text{ts}_i - \text{window} \le \text{ts}_j

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        recent = amount[(user == user[i]) & (ts >= max(ts[i] - window, 0)) & (ts < ts[i])]
        if len(recent) > 0:
            features[i] = len(recent), recent.sum(dtype=np.int64), recent.max()
    return features
