import numpy as np


def dpo(
    policy: np.ndarray,
    reference: np.ndarray,
    mask: np.ndarray,
    beta: float = 0.1,
    smoothing: float = 0.0,
) -> tuple[float, np.ndarray, float]:
    """Loss, gradient by policy, and accuracy of n pairs of answers.

    R. Rafailov et al., "Direct preference optimization", NeurIPS 2023, equation 7; with smoothed
    labels as in E. Mitchell's note on conservative DPO (2023).
    """
    policy, reference = (np.where(mask, part, 0.0) for part in (policy, reference))
    ratios = np.sum(policy - reference, axis=2)
    h = ratios[:, 0] - ratios[:, 1]
    # -ln sigma(z) = ln(1 + e^-z), which logaddexp computes without overflow.
    right, wrong = np.logaddexp(0, -beta * h), np.logaddexp(0, beta * h)
    losses = (1 - smoothing) * right + smoothing * wrong
    # And sigma(z) = e^(-ln(1 + e^-z)).
    slope = beta * (smoothing * np.exp(-right) - (1 - smoothing) * np.exp(-wrong)) / len(h)
    grad = slope[:, None, None] * np.array([[1.0], [-1.0]]) * mask
    return float(np.mean(losses)), grad, float(np.mean(h > 0))
