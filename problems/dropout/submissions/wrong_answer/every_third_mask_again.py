"""You use the mask of three passes ago again. Every forward pass in training draws a new one."""
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
        self.past = [*getattr(self, "past", []), self.rng.random(shape) >= self.p]
        if len(self.past) > 3 and self.past[-4].shape == shape:
            self.past[-1] = self.past[-4]
        return self.past[-1]
