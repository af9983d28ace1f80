"""You return cost_fp/(cost_fp + cost_fn), which is best for perfectly calibrated probabilities. Here the cost on the given payments decides, over the values in `p`."""
# Breaks: Return the threshold of least cost among the values in `p` and `float("inf")`.


def best_threshold(y_true, p, cost_fp, cost_fn):
    return cost_fp / (cost_fp + cost_fn)
