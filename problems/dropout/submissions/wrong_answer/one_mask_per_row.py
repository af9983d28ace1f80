"""You draw one number per row, so whole rows stay or go together. Every element needs its own:
draw in the shape `x.shape`."""
# Breaks: each entry independent of all others


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        shape = x.shape[:1] + (1,) * (x.ndim - 1)
        self.mask = self.rng.random(shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
