"""You look at the 300 best boxes. Go through all."""
# Breaks: Go through the boxes by score, the largest first

import numpy as np


def nms(boxes, scores, classes, threshold):
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    waiting = np.argsort(-scores, kind="stable")[:300]
    kept = []
    while len(waiting) > 0:
        best, waiting = (waiting[0], waiting[1:])
        kept.append(best)
        corner = np.maximum(boxes[best, :2], boxes[waiting, :2])
        opposite = np.minimum(boxes[best, 2:], boxes[waiting, 2:])
        both = np.prod(np.maximum(opposite - corner, 0), axis=1)
        either = areas[best] + areas[waiting] - both
        overlap = np.divide(both, either, out=np.zeros(len(both)), where=either > 0)
        waiting = waiting[(overlap <= threshold) | (classes[waiting] != classes[best])]
    return np.array(kept, dtype=np.int64)
