"""When a payment grows too old you forget its amount, and with it a younger payment of the same
amount, as a set of amounts does. Each payment leaves by itself."""
# Breaks: the largest of their amounts

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        seen = (user == user[i]) & (ts >= ts[i] - window) & (ts < ts[i])
        recent = amount[seen]
        if len(recent):
            old = amount[(user == user[i]) & (ts < ts[i] - window)]
            largest = max(set(recent.tolist()) - set(old.tolist()), default=0)
            features[i] = len(recent), recent.sum(), largest
    return features
