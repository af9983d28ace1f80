"""You add 1 to each side, as if coordinates were pixels. The area is plain width times height."""
# Breaks: without any "+ 1"

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
            width = max(min(a[2], b[2]) - max(a[0], b[0]) + 1, 0.0)
            height = max(min(a[3], b[3]) - max(a[1], b[1]) + 1, 0.0)
            both = width * height
            sides = [s[k + 2] - s[k] + 1 for s in (a, b) for k in (0, 1)]
            either = sides[0] * sides[1] + sides[2] * sides[3] - both
            iou = both / either if either > 0 else 0.0
            if iou > threshold:
                break
        else:
            kept.append(i)
    return np.array(kept, dtype=int)
