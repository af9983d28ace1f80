import math


def learning_rate(step: int, peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """The learning rate of a step: linear warm-up to `peak`, then half a cosine to `floor`.

    Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017,
    equation 5, without restarts; the warm-up is that of Goyal et al. (2017), section 2.2.
    """
    if step < warmup:
        return peak * (step + 1) / warmup
    # Where all steps are warm-up, no step is left over for the division below.
    if step >= total:
        return floor
    progress = (step - warmup) / (total - warmup)
    return floor + (peak - floor) / 2 * (1 + math.cos(math.pi * progress))
