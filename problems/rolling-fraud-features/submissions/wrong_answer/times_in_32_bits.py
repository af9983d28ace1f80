"""You keep times in 32 bits, which end in the year 2038."""
# Breaks: int64, $n \ge 0$

import numpy as np


def rolling_features(user, ts, amount, window):
    ts = ts.astype(np.int32).astype(np.int64)
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        recent = amount[(user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])]
        if len(recent) > 0:
            features[i] = len(recent), recent.sum(dtype=np.int64), recent.max()
    return features
