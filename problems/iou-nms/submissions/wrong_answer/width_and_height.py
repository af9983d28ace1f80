"""You read the last two numbers as width and height. They are the upper corner."""
# Breaks: A box $(x_1, y_1, x_2, y_2)$ covers the points with $x_1 \le x \le x_2$ and $y_1 \le y \le y_2$

import numpy as np


def nms(boxes, scores, classes, threshold):
    boxes = np.hstack([boxes[:, :2], boxes[:, :2] + boxes[:, 2:]])
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
            iou = both / either if either > 0 else 0.0
            if iou > threshold:
                break
        else:
            kept.append(i)
    return np.array(kept, dtype=int)
