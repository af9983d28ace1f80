"""Your features are NaN where a payment has no recent ones. All three are 0 there."""
# Breaks: All three are 0 where $R_i$ is empty.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        features[i] = np.nan
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
