"""You draw a few masks and choose among them. Every forward pass in training draws a new one."""
# Breaks: **Every forward pass in training draws a new mask**


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self._draw(x.shape) if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask / (1 - self.p)

    def _draw(self, shape):
        self.store = getattr(self, "store", {})
        if shape not in self.store:
            self.store[shape] = self.rng.random((32, *shape)) >= self.p
        return self.store[shape][self.rng.integers(32)]
