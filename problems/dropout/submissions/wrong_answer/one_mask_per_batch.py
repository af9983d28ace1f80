"""You draw one mask and use it for every row of the batch. Every element needs its own: draw in
the shape `x.shape`."""
# Breaks: each entry independent of all others


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape[1:]) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)
