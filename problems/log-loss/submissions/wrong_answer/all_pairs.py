"""You combine every label with every prediction: shapes (n,) and (n, 1) broadcast to an n × n table. Flatten `p` first."""
# Breaks: With `p` of shape `(n, 1)`, row $i$ belongs to label $i$.

import numpy as np


def log_loss(y_true, p, eps=1e-7):
    q = np.clip(p, eps, 1 - eps)
    y = y_true.astype(float)
    return -float(np.mean(y * np.log(q) + (1 - y) * np.log(1 - q)))
