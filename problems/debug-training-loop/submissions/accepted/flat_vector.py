import numpy as np


def train(X, y, X_valid, y_valid, start, settings):
    d, k = start["W"].shape
    n = len(X)
    mean = np.array([column.sum() / n for column in X.T])
    scale = np.sqrt(((X - mean) ** 2).mean(axis=0))
    scale[scale == 0] = 1.0

    def with_one(rows):
        return np.hstack([(rows - mean) / scale, np.ones((len(rows), 1))])

    def look(theta, A, labels):
        logits = A @ theta
        top = logits.max(axis=1)
        logs = top + np.log(np.exp(logits - top[:, None]).sum(axis=1))
        hit = np.eye(k)[labels]
        loss = (logs - (logits * hit).sum(axis=1)).mean()
        return loss, A.T @ (np.exp(logits - logs[:, None]) - hit) / len(A)

    A, A_valid = with_one(X), with_one(X_valid)
    # The bias is the last row.
    theta = np.vstack([start["W"], start["b"]])
    decays = np.full((d + 1, 1), settings["decay"])
    decays[-1] = 0.0
    velocity = 0.0 * theta
    history, losses, valid_losses, rates = [], [], [], []
    for order in settings["orders"]:
        seen = []
        while len(seen) < n:
            rows = order[len(seen) : len(seen) + settings["batch_size"]]
            loss, gradient = look(theta, A[rows], y[rows])
            length = np.linalg.norm(gradient)
            if length > settings["max_norm"]:
                gradient = gradient / length * settings["max_norm"]
            rates.append(settings["rate"] * min(len(rates) + 1, settings["warmup"]) / settings["warmup"])
            velocity = settings["momentum"] * velocity + gradient
            theta = theta - rates[-1] * (velocity + decays * theta)
            seen += [loss] * len(rows)
        losses.append(float(np.mean(seen)))
        valid_losses.append(float(look(theta, A_valid, y_valid)[0]))
        history.append(theta)
    best = history[int(np.argmin(valid_losses))]
    return {
        "W": best[:d],
        "b": best[d],
        "mean": mean,
        "scale": scale,
        "losses": losses,
        "valid_losses": valid_losses,
        "rates": rates,
    }
