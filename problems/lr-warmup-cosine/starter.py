def learning_rate(step: int, peak: float, warmup: int, total: int, floor: float = 0.0) -> float:
    """The learning rate of a step: linear warm-up to `peak`, then half a cosine to `floor`.

    step: counted from 0. warmup: the number of steps on the way up, perhaps 0.
    total: the number of all steps; from step `total` on the rate is `floor`.
    """
    raise NotImplementedError
