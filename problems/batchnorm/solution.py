import numpy as np


class BatchNorm:
    """Batch normalisation: y = gamma * (x - mean) / sqrt(variance + eps) + beta.

    Ioffe and Szegedy, "Batch normalization: accelerating deep network training by reducing
    internal covariate shift" (2015), algorithms 1 and 2; the running variance divides by n here.
    """

    def __init__(self, d: int, momentum: float, eps: float) -> None:
        self.momentum = momentum
        self.eps = eps
        self.gamma, self.beta = np.ones(d), np.zeros(d)
        self.running_mean, self.running_var = np.zeros(d), np.ones(d)

    def forward(self, x: np.ndarray, training: bool) -> np.ndarray:
        if training:
            mean, variance = np.mean(x, axis=0), np.var(x, axis=0)
            self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean
            self.running_var = (1 - self.momentum) * self.running_var + self.momentum * variance
        else:
            mean, variance = self.running_mean, self.running_var
        self.training = training
        self.spread = np.sqrt(variance + self.eps)
        self.normal = (x - mean) / self.spread
        return self.gamma * self.normal + self.beta

    def backward(self, grad: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        by_gamma, by_beta = np.sum(grad * self.normal, axis=0), np.sum(grad, axis=0)
        by_x = grad
        if self.training:
            # What mean and variance absorb: the parts of grad along (1, …, 1) and along normal.
            by_x = grad - (by_beta + self.normal * by_gamma) / len(grad)
        return by_x * self.gamma / self.spread, by_gamma, by_beta
