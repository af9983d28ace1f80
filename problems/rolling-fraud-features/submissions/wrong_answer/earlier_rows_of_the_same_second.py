"""At equal times you count the rows that stand higher in the input. Payments of the same second do
not see each other: answer for all of them before you remember any."""
# Breaks: Payments of the same second do not see each other

import numpy as np


def rolling_features(user, ts, amount, window):
    features = np.zeros((len(ts), 3))
    for i in range(len(ts)):
        before = (ts < ts[i]) | ((ts == ts[i]) & (np.arange(len(ts)) < i))
        seen = (user == user[i]) & (ts >= ts[i] - window) & before
        recent = amount[seen]
        if len(recent):
            features[i] = len(recent), recent.sum(), recent.max()
    return features
