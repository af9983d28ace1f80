"""Linear models, penalties and optimisers against scikit-learn."""

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient
from scipy import linalg, optimize
from sklearn.linear_model import Lasso, LinearRegression, LogisticRegression, Ridge
from sklearn.neural_network._stochastic_optimizers import AdamOptimizer, SGDOptimizer
from sklearn.svm import SVC


def regression(rng: Rng, noise: float = 1.0) -> tuple[np.ndarray, np.ndarray]:
    """X of shape (n, d) and y of shape (n,), linear but for the noise."""
    d = int(rng.integers(1, 5))
    X = rng.normal(rng.uniform(-1, 1, d), 1.0, (rng.integers(20, 60), d))
    return X, X @ rng.normal(size=d) + 2.0 + rng.normal(0, noise, len(X))


@agrees("gradient-descent", "sklearn.linear_model.LinearRegression", draws=10, tolerance=1e-7)
def test_gradient_descent(solve: Solve, rng: Rng) -> Pair:
    # Steps enough to be at the closed form.
    X, y = regression(rng)
    model = LinearRegression().fit(X, y)
    w, b, history = solve(X, y, 0.1, 3000)
    mse = np.mean((model.predict(X) - y) ** 2)
    return (w, b, history[-1]), (model.coef_, model.intercept_, mse)


@agrees("normal-equation", "sklearn.linear_model.LinearRegression, scipy.linalg.pinv")
def test_least_squares(solve: Solve, rng: Rng) -> Pair:
    X, y = regression(rng)
    model = LinearRegression().fit(X, y)
    # Columns that depend on each other: the pseudo-inverse of the centred ones.
    wide = X @ rng.integers(-2, 3, (X.shape[1], 5))
    means = wide.mean(axis=0)
    w = linalg.pinv(wide - means, rtol=1e-10) @ (y - y.mean())
    wanted = (model.coef_, model.intercept_), (w, y.mean() - means @ w)
    return (solve(X, y), solve(wide, y)), wanted


@agrees("power-iteration", "scipy.linalg.eigh, up to the sign")
def test_power_iteration(solve: Solve, rng: Rng) -> Pair:
    # Eigenvalues apart enough to be there after 200 steps.
    turned = linalg.qr(rng.normal(size=(4, 4)))[0]
    A = turned * np.array([rng.choice([-3.0, 3.0]), 2.0, -1.0, 0.5]) @ turned.T
    values, vectors = linalg.eigh((A + A.T) / 2)
    at = np.argmax(np.abs(values))
    value, vector = solve((A + A.T) / 2, rng.normal(size=4), 200)
    return (value, vector * np.sign(vector @ vectors[:, at])), (values[at], vectors[:, at])


@agrees("minibatch-sgd", "sklearn.linear_model.LinearRegression, in one batch", draws=10)
def test_sgd(solve: Solve, rng: Rng) -> Pair:
    # A batch of all rows, and steps enough to be at the closed form.
    X, y = regression(rng)
    model = LinearRegression(fit_intercept=False).fit(X, y)

    def gradient(w: np.ndarray, rows: np.ndarray, targets: np.ndarray) -> np.ndarray:
        return 2 / len(rows) * rows.T @ (rows @ w - targets)

    return solve(gradient, np.zeros(X.shape[1]), X, y, 0.1, 3000, len(X), rng), model.coef_


@agrees("ridge", "sklearn.linear_model.Ridge")
def test_ridge(solve: Solve, rng: Rng) -> Pair:
    X, y = regression(rng)
    alpha = float(rng.choice([0.01, 1.0, 50.0]))
    model = Ridge(alpha=alpha, tol=1e-14).fit(X, y)
    return solve(X, y, alpha), (model.coef_, model.intercept_)


@agrees("lasso-coordinate-descent", "sklearn.linear_model.Lasso", tolerance=1e-7)
def test_lasso(solve: Solve, rng: Rng) -> Pair:
    # Sweeps enough to be at the minimum, which is one where no two columns are collinear.
    X, y = regression(rng)
    alpha = float(rng.uniform(0.01, 1.0))
    model = Lasso(alpha=alpha, fit_intercept=False, tol=1e-12, max_iter=5000).fit(X, y)
    return solve(X, y, alpha, 300), model.coef_


@agrees("logistic-regression", "sklearn.linear_model.LogisticRegression", draws=10, tolerance=1e-6)
def test_logistic_regression(solve: Solve, rng: Rng) -> Pair:
    # scikit-learn weighs the summed loss by C and the penalty by 1/2, so C is 1 / (n · l2).
    X, z = regression(rng, noise=2.0)
    y = (z > np.median(z)).astype(np.int64)
    l2 = float(rng.uniform(0.05, 0.5))
    model = LogisticRegression(C=1 / (len(y) * l2), solver="newton-cholesky", tol=1e-12).fit(X, y)
    w, b, _ = solve(X, y, 0.5, 3000, l2)
    return (w, b), (model.coef_[0], model.intercept_[0])


@agrees("linear-svm", "sklearn.svm.SVC with a linear kernel", draws=5, tolerance=5e-3)
def test_svm(solve: Solve, rng: Rng) -> Pair:
    # The loss at the minimum: subgradient steps of a fixed size come near, and stay a little above.
    X, z = regression(rng, noise=2.0)
    y = np.where(z > np.median(z), 1, -1)
    l2 = float(rng.uniform(0.05, 0.5))
    model = SVC(kernel="linear", C=1 / (len(y) * l2), tol=1e-8).fit(X, y)
    hinge = np.mean(np.maximum(0, 1 - y * model.decision_function(X)))
    return min(solve(X, y, 0.01, 5000, l2)[2]), hinge + l2 / 2 * np.sum(model.coef_**2)


@agrees("grad-clip", "scipy.linalg.norm of all entries")
def test_clip(solve: Solve, rng: Rng) -> Pair:
    grads = [rng.normal(size=rng.integers(1, 5, d)) for d in (1, 2, 3)]
    norm = linalg.norm(np.concatenate([grad.ravel() for grad in grads]))
    clipped, got = solve(grads, 2.0)
    return (clipped, got), ([grad * min(1.0, 2.0 / norm) for grad in grads], norm)


@agrees("adam", "scikit-learn's AdamOptimizer, over 30 steps")
def test_adam(solve: Solve, rng: Rng) -> Pair:
    # scikit-learn adds ε before the correction of v, the problem after it: ε is next to 0.
    w = rng.normal(size=(3, 2))
    source = AdamOptimizer([w.copy()], 0.01, 0.8, 0.95, 1e-14)
    m = v = np.zeros(w.shape)
    theirs = [w.copy()]
    for t in range(1, 31):
        g = rng.normal(size=w.shape)
        w, m, v = solve(w, g, m, v, t, 0.01, 0.8, 0.95, 1e-14)
        source.update_params(theirs, [g])
    return w, theirs[0]


@agrees("adamw", "scikit-learn's AdamOptimizer and a decay of its own, over 30 steps")
def test_adamw(solve: Solve, rng: Rng) -> Pair:
    # As with Adam, ε is next to 0. The decay is applied before each step of the source.
    params = [rng.normal(size=(3, 2)), rng.normal(size=3)]
    source = AdamOptimizer([w.copy() for w in params], 0.01, 0.8, 0.95, 1e-14)
    m = v = [np.zeros(w.shape) for w in params]
    theirs = [w.copy() for w in params]
    for t in range(1, 31):
        grads = [rng.normal(size=w.shape) for w in params]
        params, m, v = solve(params, grads, m, v, t, 0.01, 0.8, 0.95, 1e-14, 0.3)
        theirs[0] *= 1 - 0.01 * 0.3
        source.update_params(theirs, grads)
    return params, theirs


@agrees("momentum-nesterov", "scikit-learn's SGDOptimizer, both forms, over 30 steps")
def test_momentum(solve: Solve, rng: Rng) -> Pair:
    # The source's Nesterov keeps the point ahead, w + μ v, and the last two points tell v.
    start, curvature = rng.normal(size=4), rng.uniform(0.1, 5.0, 4)
    pairs = []
    for nesterov in (False, True):
        source = SGDOptimizer([start], 0.05, momentum=0.8, nesterov=nesterov)
        theirs = [start.copy()]
        for _ in range(30):
            source.update_params(theirs, [curvature * theirs[0]])
        way = solve(lambda w: curvature * w, start, 0.05, 0.8, 30, nesterov)
        ahead = 0.8 * (way[-1] - way[-2]) if nesterov else 0.0
        pairs.append((way[-1] + ahead, theirs[0]))
    return [got for got, _ in pairs], [wanted for _, wanted in pairs]


@agrees("l1-vs-l2-step", "sklearn.linear_model.Lasso and Ridge with X = I")
def test_proximal_step(solve: Solve, rng: Rng) -> Pair:
    # The step minimises ½|x − w|² + lr · penalty: a regression of w on the identity. Lasso has
    # the squares over n; the L2 penalty has a factor of ½ in the problem, and so have the squares.
    w, (lr, lam) = rng.normal(size=8), rng.uniform(0.1, 1.5, 2)
    eye = np.eye(len(w))
    lasso = Lasso(alpha=lr * lam / len(w), fit_intercept=False, tol=1e-14).fit(eye, w)
    ridge = Ridge(alpha=lr * lam, fit_intercept=False).fit(eye, w)
    got = solve(w, float(lr), float(lam), "l1"), solve(w, float(lr), float(lam), "l2")
    return got, (lasso.coef_, ridge.coef_)


@agrees("numerical-gradient", "scipy.optimize.rosen_der, the gradient by hand", tolerance=1e-6)
def test_numerical_gradient(solve: Solve, rng: Rng) -> Pair:
    x = rng.uniform(-2, 2, rng.integers(2, 7))
    return solve(optimize.rosen, x), optimize.rosen_der(x)


@agrees("matrix-factorisation", "central finite differences", draws=20, tolerance=1e-7)
def test_factorise(solve: Solve, rng: Rng) -> Pair:
    # One rating is one step down half of its squared error and penalty; the mean is the rating
    # itself, so a second one, of another user and item, moves it.
    P, Q = rng.normal(size=(2, 2, 3))
    ratings, lr, reg = rng.normal(3.5, 1.0, 2), 0.01, float(rng.uniform(0, 1))
    rows = np.array([0, 1])

    def half_loss(parameters: np.ndarray) -> float:
        p, q, (b, c, *_) = parameters.reshape(3, 3)
        error = ratings[0] - (ratings.mean() + b + c + p @ q)
        return (error**2 + reg * (p @ p + q @ q + b * b + c * c)) / 2

    start = np.concatenate([P[0], Q[0], np.zeros(3)])
    p, q, biases = (start - lr * numeric_gradient(half_loss, start)).reshape(3, 3)
    got_P, got_Q, b, c, _ = solve(rows, rows, ratings, P, Q, lr, reg, 1)
    return (got_P[0], got_Q[0], b[0], c[0]), (p, q, biases[0], biases[1])
