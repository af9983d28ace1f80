"""You hold times as float32, which cannot tell neighbouring seconds of today apart: around 1.7
billion its numbers are 128 apart. Keep them whole."""
# Breaks: \text{ts}_i - \text{window} \le \text{ts}_j < \text{ts}_i

import numpy as np


def rolling_features(user, ts, amount, window):
    ts = ts.astype(np.float32)
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
