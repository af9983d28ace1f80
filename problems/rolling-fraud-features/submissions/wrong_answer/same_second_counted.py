"""You count other payments of the same second. None of them is known to be earlier: only ts_j <
ts_i counts."""
# Breaks: Payments of the same second do not see each other

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts <= ts[i])
        seen[i] = False
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
