"""You multiply negative sides, and boxes apart in both directions seem to overlap. Cut each side
at 0."""
# Breaks: or lie apart in one direction and overlap in the other, have an IoU of 0

import numpy as np


def nms(boxes, scores, classes, threshold):
    order = np.argsort(-scores, kind="stable")
    rows = boxes.tolist()
    kept = []
    for i in order:
        a = rows[i]
        for j in kept:
            b = rows[j]
            if classes[i] != classes[j]:
                continue
            width = min(a[2], b[2]) - max(a[0], b[0])
            height = min(a[3], b[3]) - max(a[1], b[1])
            both = max(width * height, 0.0)
            either = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both
            iou = both / either if either > 0 else 0.0
            if iou > threshold:
                break
        else:
            kept.append(i)
    return np.array(kept, dtype=int)
