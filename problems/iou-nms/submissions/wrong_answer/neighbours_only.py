"""You compare a kept box with the next hundred. It may drop any."""
# Breaks: **Keep** a box unless a box *of the same class* that has been *kept* already

import numpy as np


def nms(boxes, scores, classes, threshold):
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    waiting = np.argsort(-scores, kind="stable")
    kept = []
    while len(waiting) > 0:
        best, waiting = (waiting[0], waiting[1:])
        kept.append(best)
        corner = np.maximum(boxes[best, :2], boxes[waiting, :2])
        opposite = np.minimum(boxes[best, 2:], boxes[waiting, 2:])
        both = np.prod(np.maximum(opposite - corner, 0), axis=1)
        either = areas[best] + areas[waiting] - both
        overlap = np.divide(both, either, out=np.zeros(len(both)), where=either > 0)
        near = np.arange(len(waiting)) < 100
        waiting = waiting[(overlap <= threshold) | ~near | (classes[waiting] != classes[best])]
    return np.array(kept, dtype=np.int64)
