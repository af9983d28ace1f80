"""Your layer drops elements in evaluation too. With `training=False` it returns the values of
`x`, and `backward` those of `grad`."""
# Breaks: `forward` returns the values of `x`


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p
        return x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad * self.mask / (1 - self.p)
