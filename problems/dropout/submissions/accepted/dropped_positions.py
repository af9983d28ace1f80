"""Draws how many to drop, then which: the same distribution by another road."""


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        (self.rng,) = rng.spawn(1)

    def forward(self, x, training):
        self.scale = 1 - self.p if training else 1.0
        count = self.rng.binomial(x.size, self.p) if training else 0
        self.dropped = self.rng.permutation(x.size)[:count]
        return self._apply(x)

    def backward(self, grad):
        return self._apply(grad)

    def _apply(self, values):
        flat = values.flatten()
        flat[self.dropped] = 0.0
        return flat.reshape(values.shape) / self.scale
