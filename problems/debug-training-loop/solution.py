import numpy as np


def fit_scaler(X, X_valid):
    """Mean and standard deviation of each column."""
    rows = X
    mean = rows.mean(axis=0)
    scale = rows.std(axis=0)
    return mean, np.where(scale > 0, scale, 1.0)


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def loss_of(params, X, y):
    """The mean loss of some rows."""
    log_p = log_softmax(X @ params["W"] + params["b"])
    return float(-log_p[np.arange(len(y)), y].mean())


def gradients_of(params, X, y):
    """The gradient of that mean."""
    error = np.exp(log_softmax(X @ params["W"] + params["b"]))
    error[np.arange(len(y)), y] -= 1.0
    error /= len(y)
    return {"W": X.T @ error, "b": error.sum(axis=0)}


def clip(grads, max_norm):
    """The same direction, no longer than the largest norm."""
    norm = np.sqrt(sum(np.sum(grad**2) for grad in grads.values()))
    return {name: grad * (max_norm / max(norm, max_norm)) for name, grad in grads.items()}


def rate_of(step, settings):
    """The rate of a step: it rises, and then stays."""
    return settings["rate"] * min(1.0, (step + 1) / settings["warmup"])


def step_by(params, velocity, grads, rate, settings):
    """One step, in place."""
    for name, grad in grads.items():
        velocity[name] = settings["momentum"] * velocity[name] + grad
        decay = settings["decay"] if name == "W" else 0.0
        params[name] -= rate * (velocity[name] + decay * params[name])


def train(X, y, X_valid, y_valid, start, settings):
    """Train, and give back the best epoch's parameters with a report."""
    mean, scale = fit_scaler(X, X_valid)
    X, X_valid = (X - mean) / scale, (X_valid - mean) / scale

    params = {name: value.copy() for name, value in start.items()}
    size = settings["batch_size"]
    best, best_loss = None, np.inf
    losses, valid_losses, rates = [], [], []
    velocity = {name: np.zeros_like(value) for name, value in params.items()}
    for order in settings["orders"]:
        total = 0.0
        for begin in range(0, len(order), size):
            rows = order[begin : begin + size]
            total += loss_of(params, X[rows], y[rows]) * len(rows)
            grads = clip(gradients_of(params, X[rows], y[rows]), settings["max_norm"])
            rate = rate_of(len(rates), settings)
            step_by(params, velocity, grads, rate, settings)
            rates.append(rate)
        losses.append(total / len(order))
        valid_losses.append(loss_of(params, X_valid, y_valid))
        if valid_losses[-1] < best_loss:
            best_loss = valid_losses[-1]
            best = {name: value.copy() for name, value in params.items()}
    return {
        **best,
        "mean": mean,
        "scale": scale,
        "losses": losses,
        "valid_losses": valid_losses,
        "rates": rates,
    }
