import numpy as np


class Dropout:
    """Inverted dropout: y = m * x / (1 - p) in training, y = x in evaluation.

    Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, "Dropout: a simple way to
    prevent neural networks from overfitting", JMLR 15 (2014); scaling in training is the variant
    of its section 10.
    """

    def __init__(self, p: float, rng: np.random.Generator) -> None:
        self.p = p
        self.rng = rng

    def forward(self, x: np.ndarray, training: bool) -> np.ndarray:
        # What each element is multiplied by, forwards and backwards: 0 or 1 / (1 - p).
        self.factor = np.ones(x.shape)
        if training:
            self.factor = self.rng.binomial(1, 1 - self.p, x.shape) / (1 - self.p)
        return x * self.factor

    def backward(self, grad: np.ndarray) -> np.ndarray:
        return grad * self.factor
