"""You move the classes apart and forget them. Far from zero the coordinates lose their digits:
compare the classes."""
# Breaks: Coordinates may be negative, or far from zero.

import numpy as np


def nms(boxes, scores, classes, threshold):
    if len(boxes) > 0:
        span = boxes.max() - boxes.min() + 1
        boxes = boxes + (np.unique(classes, return_inverse=True)[1] * span)[:, None]
    order = np.argsort(-scores, kind="stable")
    rows = boxes.tolist()
    kept = []
    for i in order:
        a = rows[i]
        for j in kept:
            b = rows[j]
            width = max(min(a[2], b[2]) - max(a[0], b[0]), 0.0)
            height = max(min(a[3], b[3]) - max(a[1], b[1]), 0.0)
            both = width * height
            either = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both
            iou = both / either if either > 0 else 0.0
            if iou > threshold:
                break
        else:
            kept.append(i)
    return np.array(kept, dtype=int)
