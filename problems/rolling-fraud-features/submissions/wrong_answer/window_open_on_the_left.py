"""You leave out payments that are exactly `window` seconds old. They still count: ts_j ≥ ts_i −
window."""
# Breaks: **Exactly `window` old** still counts

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts > ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
