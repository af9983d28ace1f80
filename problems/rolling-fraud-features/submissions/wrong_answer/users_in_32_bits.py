"""You keep users in 32 bits, where different ones become the same."""
# Breaks: user numbers have gaps, may be negative and go up to $10^{12}$

import numpy as np


def rolling_features(user, ts, amount, window):
    user = user.astype(np.int32)
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        recent = amount[(user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])]
        if len(recent) > 0:
            features[i] = len(recent), recent.sum(dtype=np.int64), recent.max()
    return features
