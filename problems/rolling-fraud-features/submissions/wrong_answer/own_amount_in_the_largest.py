"""Your largest amount includes the payment itself. Its recent payments are those before it."""
# Breaks: **The payment itself** is never in $R_i$

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), max(recent.max(), amount[i])
    return features
