"""Your window reaches forward too. A payment may only see what came before it: ts_j < ts_i."""
# Breaks: nor is anything later

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (np.abs(ts - ts[i]) <= window) & (ts != ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
