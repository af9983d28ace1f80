"""Your layer drops nothing in training. Draw a mask from `rng` in every forward pass, and
multiply by mask / (1 − p)."""
# Breaks: in training it silences each unit with probability $p$


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        return x.copy()

    def backward(self, grad):
        return grad.copy()
