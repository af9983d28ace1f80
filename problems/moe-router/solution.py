import numpy as np


def moe_route(logits: np.ndarray, k: int, capacity: int) -> tuple[np.ndarray, float]:
    """The weights of each token's experts, and the balance loss.

    Lepikhin et al., "GShard" (2020), section 2.2; the loss of Fedus, Zoph and Shazeer, "Switch
    transformers" (2021), section 2.2, for k choices.
    """
    n, experts = logits.shape
    # A stable sort leaves equal logits in the order of the experts.
    choices = np.argsort(-logits, kind="stable")[:, :k]
    gates = softmax(logits[np.arange(n)[:, None], choices])

    weights = np.zeros((n, experts))
    taken = [0] * experts
    for rank in range(k):
        for token, expert in enumerate(choices[:, rank].tolist()):
            if taken[expert] < capacity:
                weights[token, expert] = gates[token, rank]
                taken[expert] += 1

    if n == 0:
        return weights, 0.0
    shares = np.bincount(choices.ravel(), minlength=experts) / choices.size
    return weights, float(experts * shares @ np.mean(softmax(logits), axis=0))


def softmax(z: np.ndarray) -> np.ndarray:
    """Of each row, shifted by its largest entry."""
    powers = np.exp(z - np.max(z, axis=1, keepdims=True))
    return powers / np.sum(powers, axis=1, keepdims=True)
