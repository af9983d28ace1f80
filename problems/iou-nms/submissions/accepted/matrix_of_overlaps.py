"""All overlaps at once, then a walk over the sorted rows."""

import numpy as np


def nms(boxes, scores, classes, threshold):
    order = np.lexsort((np.arange(len(scores)), -scores))
    x1, y1, x2, y2 = boxes[order].T
    width = np.minimum(x2[:, None], x2) - np.maximum(x1[:, None], x1)
    height = np.minimum(y2[:, None], y2) - np.maximum(y1[:, None], y1)
    both = np.clip(width, 0, None) * np.clip(height, 0, None)
    area = (x2 - x1) * (y2 - y1)
    either = area[:, None] + area - both
    drops = both / np.where(either > 0, either, 1.0) > threshold
    drops &= classes[order][:, None] == classes[order]
    alive = np.ones(len(order), dtype=bool)
    for i in range(len(order)):
        if alive[i]:
            alive[i + 1 :] &= ~drops[i, i + 1 :]
    return order[alive]
