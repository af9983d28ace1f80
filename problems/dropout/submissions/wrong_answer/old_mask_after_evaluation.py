"""After a forward pass in evaluation your `backward` still uses the mask of an earlier training
pass. Forget the mask in evaluation."""
# Breaks: and `backward` after it returns those of `grad`


class Dropout:
    def __init__(self, p, rng):
        self.p = p
        self.rng = rng
        self.mask = None

    def forward(self, x, training):
        if not training:
            return x
        self.mask = self.rng.random(x.shape) >= self.p
        return x * self.mask / (1 - self.p)

    def backward(self, grad):
        if self.mask is None or self.mask.shape != grad.shape:
            return grad
        return grad * self.mask / (1 - self.p)
