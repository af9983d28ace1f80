"""Your `backward` applies the mask but not the factor 1/(1 − p). Forward multiplies by mask / (1
− p), so backward does too."""
# Breaks: \frac{\partial L}{\partial x} = \frac{m}{1 - p} \odot \frac{\partial L}{\partial y}


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        self.mask = self.rng.random(x.shape) >= self.p if training else None
        return x if self.mask is None else x * self.mask / (1 - self.p)

    def backward(self, grad):
        return grad if self.mask is None else grad * self.mask
