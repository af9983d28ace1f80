"""This is what you get when survivors are not scaled by 1/(1 − p). Without it the expected value
in training is smaller than in evaluation."""
# Breaks: y = \frac{m \odot x}{1 - p}


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask
