"""You leave out payments of 0 cents. They count as payments."""
# Breaks: the number of payments in $R_i$

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        recent = amount[(user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i]) & (amount != 0)]
        if len(recent) > 0:
            features[i] = len(recent), recent.sum(dtype=np.int64), recent.max()
    return features
