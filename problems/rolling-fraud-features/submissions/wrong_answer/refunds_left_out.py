"""You leave refunds out. A negative amount is a payment as any other in all three features."""
# Breaks: **Refunds** are negative amounts and count as payments.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen & (amount > 0)]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
