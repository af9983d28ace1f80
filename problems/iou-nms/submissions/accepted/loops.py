"""Box by box in plain Python."""

import numpy as np


def iou(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    both = width * height
    return both / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both)


def nms(boxes, scores, classes, threshold):
    rows, kinds = boxes.tolist(), classes.tolist()
    kept = []
    for i in sorted(range(len(rows)), key=lambda i: (-scores[i], i)):
        rivals = (j for j in kept if kinds[j] == kinds[i])
        if all(iou(rows[i], rows[j]) <= threshold for j in rivals):
            kept.append(i)
    return np.array(kept, dtype=int)
