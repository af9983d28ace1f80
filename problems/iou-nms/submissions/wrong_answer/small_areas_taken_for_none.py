"""You take small areas for none. Only where the area is 0 the IoU is 0: units may be small."""
# Breaks: and 0 where the area below the line is 0.

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
            width = max(min(a[2], b[2]) - max(a[0], b[0]), 0.0)
            height = max(min(a[3], b[3]) - max(a[1], b[1]), 0.0)
            both = width * height
            either = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both
            iou = both / either if either > 1e-16 else 0.0
            if iou > threshold:
                break
        else:
            kept.append(i)
    return np.array(kept, dtype=int)
