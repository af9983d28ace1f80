import numpy as np


def nms(boxes: np.ndarray, scores: np.ndarray, classes: np.ndarray, threshold: float) -> np.ndarray:
    """Row numbers of the boxes that non-maximum suppression keeps, best first.

    Greedy suppression as in P. Felzenszwalb et al., "Object detection with discriminatively trained
    part-based models", IEEE TPAMI 32 (2010), section 7.2.
    """
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    # A stable sort leaves equal scores in the order of their rows.
    waiting = np.argsort(-scores, kind="stable")
    kept = []
    while len(waiting) > 0:
        best, waiting = waiting[0], waiting[1:]
        kept.append(best)
        corner = np.maximum(boxes[best, :2], boxes[waiting, :2])
        opposite = np.minimum(boxes[best, 2:], boxes[waiting, 2:])
        # Apart in one direction is apart: the side must not be negative.
        both = np.prod(np.maximum(opposite - corner, 0), axis=1)
        either = areas[best] + areas[waiting] - both
        overlap = np.divide(both, either, out=np.zeros(len(both)), where=either > 0)
        waiting = waiting[(overlap <= threshold) | (classes[waiting] != classes[best])]
    return np.array(kept, dtype=np.int64)
