"""Your rows come in order of time. Put each row of features where its payment is in the input."""
# Breaks: Its row $i$ belongs to payment $i$ of the input.

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features[np.argsort(ts, kind="stable")]
