"""You draw a mask once and keep it. Every forward pass in training draws a new one; with the same
mask for ever the layer is only a smaller network."""
# Breaks: **Every forward pass in training draws a new mask**


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.training = training
        if not training:
            return x
        if self.mask is None or self.mask.shape != x.shape:
            self.mask = self.rng.random(x.shape) >= self.p
        return x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad * self.mask / (1 - self.p) if self.training else grad
