"""Your `backward` draws a mask of its own. Keep the mask of the forward pass and use it again:
the gradient passes where the value passed."""
# Breaks: **`backward` draws nothing.**


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        if self.mask is None:
            return grad
        return grad * (self.rng.random(grad.shape) >= self.p) / (1 - self.p)
