"""Pieces of transformers against finite differences and slower programs in another style."""

import itertools

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient
from scipy import linalg, special


@agrees("layernorm", "central finite differences, and one vector at a time", tolerance=1e-7)
def test_layer_norm(solve: Solve, rng: Rng) -> Pair:
    d, eps = int(rng.integers(2, 6)), float(rng.choice([0.1, 0.5]))
    batch = [(), (3,), (2, 3)][rng.integers(3)]
    x, grad = rng.normal(size=(*batch, d)), rng.normal(size=(*batch, d))
    gamma, beta = rng.normal(size=d), rng.normal(size=d)

    def forward(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> np.ndarray:
        y = np.empty(x.shape)
        for at in np.ndindex(x.shape[:-1]):
            y[at] = gamma * (x[at] - x[at].mean()) / np.hypot(x[at].std(), eps**0.5) + beta
        return y

    def loss(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> float:
        return float(np.sum(grad * forward(x, gamma, beta)))

    wanted = (
        forward(x, gamma, beta),
        numeric_gradient(lambda value: loss(value, gamma, beta), x),
        numeric_gradient(lambda value: loss(x, value, beta), gamma),
        numeric_gradient(lambda value: loss(x, gamma, value), beta),
    )
    return solve(x, gamma, beta, grad, eps), wanted


@agrees("multi-head-attention", "one query of one head at a time, scipy.special.softmax")
def test_heads(solve: Solve, rng: Rng) -> Pair:
    b, n, m, d, c, heads, k, e, o = (int(size) for size in rng.integers(1, 5, 9))
    causal = bool(rng.integers(2))
    m, c = (n, d) if causal else (m, c)
    x, context = rng.normal(size=(b, n, d)), rng.normal(size=(b, m, c))
    seen = x if causal else context
    w_q, w_k = rng.normal(size=(d, heads, k)), rng.normal(size=(c, heads, k))
    w_v, w_o = rng.normal(size=(c, heads, e)), rng.normal(size=(heads, e, o))
    wanted = np.zeros((b, n, o))
    for r, i, h in np.ndindex(b, n, heads):
        keys = seen[r, : i + 1] if causal else seen[r]
        scores = [(x[r, i] @ w_q[:, h]) @ (key @ w_k[:, h]) for key in keys]
        weights = special.softmax(np.array(scores) / k**0.5)
        wanted[r, i] += sum(a * (key @ w_v[:, h]) @ w_o[h] for a, key in zip(weights, keys))
    matrices = w_q.reshape(d, -1), w_k.reshape(c, -1), w_v.reshape(c, -1), w_o.reshape(-1, o)
    return solve(x, *matrices, heads, causal, None if causal else context), wanted


@agrees("attention-masks", "the three rules, for one pair of places at a time")
def test_masks(solve: Solve, rng: Rng) -> Pair:
    b, n = (int(size) for size in rng.integers(1, 8, 2))
    documents, causal = rng.integers(-1, 3, (b, n)), bool(rng.integers(2))
    window = None if rng.random() < 0.3 else int(rng.integers(1, n + 2))
    queries = int(rng.integers(0, n + 1))
    wanted = [
        [
            [
                row[i] == row[j] != -1
                and not (causal and j > i)
                and (window is None or abs(i - j) < window)
                for j in range(n)
            ]
            for i in range(n - queries, n)
        ]
        for row in documents.tolist()
    ]
    return solve(documents, causal, window, queries), np.reshape(wanted, (b, queries, n))


@agrees("rmsnorm", "norms by scipy.linalg, one vector at a time")
def test_rms_norm(solve: Solve, rng: Rng) -> Pair:
    d, eps = int(rng.integers(1, 9)), float(rng.choice([1e-6, 0.5]))
    x, gamma = rng.normal(size=(2, 3, d)), rng.normal(size=d)
    wanted = np.empty(x.shape)
    for at in np.ndindex(2, 3):
        wanted[at] = gamma * x[at] * d**0.5 / linalg.norm([*x[at], (d * eps) ** 0.5])
    return solve(x, gamma, eps), wanted


@agrees("swiglu", "central finite differences, scipy.special.expit", tolerance=1e-7)
def test_swiglu(solve: Solve, rng: Rng) -> Pair:
    d, f, o = (int(size) for size in rng.integers(1, 4, 3))
    batch = [(), (3,), (2, 2)][rng.integers(3)]
    inputs = [rng.normal(size=shape) for shape in ((*batch, d), (d, f), (d, f), (f, o))]
    grad = rng.normal(size=(*batch, o))

    def forward(x: np.ndarray, *weights: np.ndarray) -> np.ndarray:
        gate, up, down = weights
        return (x @ gate * special.expit(x @ gate) * (x @ up)) @ down

    def by(place: int) -> np.ndarray:
        def loss(value: np.ndarray) -> float:
            changed = [*inputs[:place], value, *inputs[place + 1 :]]
            return float(np.sum(grad * forward(*changed)))

        return numeric_gradient(loss, inputs[place])

    return solve(*inputs, grad), (forward(*inputs), *(by(place) for place in range(4)))


@agrees("rope", "the rotation as scipy.linalg.expm of a generator")
def test_rope(solve: Solve, rng: Rng) -> Pair:
    n, half, base = int(rng.integers(1, 6)), int(rng.integers(1, 5)), float(rng.choice([50, 1e4]))
    x, positions = rng.normal(size=(2, n, 2 * half + 1)), rng.integers(0, 200, n)
    turn = np.zeros((2 * half, 2 * half))
    for pair in range(half):
        turn[2 * pair + 1, 2 * pair] = base ** (-pair / half)
        turn[2 * pair, 2 * pair + 1] = -turn[2 * pair + 1, 2 * pair]
    wanted = x.copy()
    for row, position in enumerate(positions):
        wanted[:, row, :-1] = x[:, row, :-1] @ linalg.expm(position * turn).T
    return solve(x, positions, base, 2 * half), wanted


@agrees("gqa", "ordinary attention of each query, scipy.special.softmax")
def test_gqa(solve: Solve, rng: Rng) -> Pair:
    b, groups, share, m, d, e = (int(size) for size in rng.integers(1, 5, 6))
    n = int(rng.integers(1, m + 1))
    q = rng.normal(size=(b, groups, share, n, d))
    k, v = rng.normal(size=(b, groups, m, d)), rng.normal(size=(b, groups, m, e))
    wanted = np.empty((b, groups, share, n, e))
    for r, g, s, i in np.ndindex(b, groups, share, n):
        seen = slice(0, m - n + i + 1)
        wanted[r, g, s, i] = special.softmax(k[r, g, seen] @ q[r, g, s, i] / d**0.5) @ v[r, g, seen]
    return solve(q.reshape(b, -1, n, d), k, v), wanted.reshape(b, -1, n, e)


@agrees("transformer-block", "one token at a time, the norm by numpy.std, gelu as a logistic curve")
def test_block(solve: Solve, rng: Rng) -> Pair:
    b, n, heads, k, f = (int(size) for size in rng.integers(1, 5, 5))
    d = heads * k
    shapes = {"w_qkv": (d, 3 * d), "b_qkv": 3 * d, "w_o": (d, d), "b_o": d}
    shapes |= {"w_1": (d, f), "b_1": f, "w_2": (f, d), "b_2": d}
    shapes |= {name: d for name in ("ln1_gamma", "ln1_beta", "ln2_gamma", "ln2_beta")}
    p = {name: rng.normal(size=shape) for name, shape in shapes.items()}
    x = rng.normal(size=(b, n, d))

    def norm(row: np.ndarray, name: str) -> np.ndarray:
        spread = np.hypot(np.std(row), 1e-5**0.5)
        return (row - np.mean(row)) / spread * p[f"{name}_gamma"] + p[f"{name}_beta"]

    wanted = np.empty(x.shape)
    for r, i in np.ndindex(b, n):
        rows = [norm(row, "ln1") @ p["w_qkv"] + p["b_qkv"] for row in x[r, : i + 1]]
        q, keys, values = (np.split(np.array(rows), 3, axis=1)[part] for part in range(3))
        mixed = np.empty(d)
        for head in np.split(np.arange(d), heads):
            weights = special.softmax(keys[:, head] @ q[-1, head] / k**0.5)
            mixed[head] = weights @ values[:, head]
        u = x[r, i] + mixed @ p["w_o"] + p["b_o"]
        a = norm(u, "ln2") @ p["w_1"] + p["b_1"]
        hidden = a * special.expit((8 / np.pi) ** 0.5 * (a + 0.044715 * a**3))
        wanted[r, i] = u + hidden @ p["w_2"] + p["b_2"]
    return solve(x, p, heads), wanted


@agrees("kv-cache", "the whole text at once, one query at a time, after random steps")
def test_cache(solve: Solve, rng: Rng) -> Pair:
    heads, k, texts = (int(size) for size in rng.integers(1, 4, 3))
    d = heads * k
    embedding, positions = rng.normal(size=(5, d)), rng.normal(size=(40, d))
    w_q, w_k, w_v, w_o = matrices = rng.normal(size=(4, d, d))
    layer = solve(embedding, positions, *matrices, heads)
    fed, got = np.zeros((texts, 0), np.int64), []
    for _ in range(6):
        tokens = rng.integers(0, 5, (len(fed), int(rng.integers(1, 4))))
        fed = np.hstack([fed, tokens])
        got = layer.feed(tokens)
        if rng.random() < 0.4:
            rows = rng.integers(0, len(fed), int(rng.integers(1, 4)))
            layer.reorder(rows)
            fed, got = fed[rows], got[rows]
        if rng.random() < 0.4:
            length = int(rng.integers(0, fed.shape[1] + 1))
            layer.rewind(length)
            got, fed = got[:, : max(0, got.shape[1] - fed.shape[1] + length)], fed[:, :length]
    wanted = np.zeros((len(fed), fed.shape[1], d))
    for r, t in np.ndindex(fed.shape):
        x = embedding[fed[r, : t + 1]] + positions[: t + 1]
        for head in np.split(np.arange(d), heads):
            scores = (x @ w_k[:, head]) @ (x[-1] @ w_q[:, head]) / k**0.5
            wanted[r, t] += special.softmax(scores) @ (x @ w_v[:, head]) @ w_o[head]
    return got, wanted[:, fed.shape[1] - got.shape[1] :]


@agrees("beam-search", "every text there is, where the beam is wide enough for all")
def test_beam(solve: Solve, rng: Rng) -> Pair:
    size, steps, alpha = 3, int(rng.integers(1, 6)), float(rng.choice([0, 0.7, 1]))
    log_p = np.log(rng.dirichlet(np.ones(size), size))
    log_p[rng.random((size, size)) < 0.15] = -np.inf
    every = []
    for text in itertools.product(range(size), repeat=steps):
        path = [0, *text]
        if 2 in path:
            path = path[: path.index(2) + 1]
        total = sum(log_p[path[at], path[at + 1]] for at in range(len(path) - 1))
        if total > -np.inf and (-total, path) not in every:
            every.append((-total, path))
    ranked = sorted((total / (len(path) - 1) ** alpha, path) for total, path in every)
    texts, scores = solve(log_p, 0, 2, 1000, steps, alpha)
    pad = [[*path, *[-1] * (steps + 1 - len(path))] for path in (one[1] for one in ranked)]
    padded = [[*text, *[-1] * (steps + 1 - len(text))] for text in texts]
    return (padded, scores), (pad, [-score for score, _ in ranked])


@agrees(
    "speculative-accept", "the large model's own distribution, over a grid of all random numbers"
)
def test_speculative(solve: Solve, rng: Rng) -> Pair:
    size, grid = 4, 16
    # Of q all entries are powers of two, of p sixteenths: each border lies between two places of the grid.
    q = rng.permutation([0.5, 0.25, 0.125, 0.125])
    p = (rng.multinomial(16 - size, np.full(size, 1 / size)) + 1) / 16
    places = (np.arange(grid) + 0.5) / grid
    shares = round(16 * np.maximum(0, p - q).sum())
    draws = (np.arange(max(1, shares)) + 0.5) / max(1, shares)
    got = np.zeros(size)
    for drafted, u, v in itertools.product(range(size), places, draws):
        tokens, _ = solve(np.array([p, p]), q[None], np.array([drafted]), np.array([u]), v)
        got[tokens[0]] += q[drafted] / grid / len(draws)
    return got, p


@agrees("lora-linear", "central finite differences, by input and both factors", tolerance=1e-7)
def test_lora(solve: Solve, rng: Rng) -> Pair:
    d, o, r = (int(size) for size in rng.integers(1, 5, 3))
    batch = [(), (3,), (2, 2)][rng.integers(3)]
    weight, alpha = rng.normal(size=(o, d)), float(rng.uniform(0.5, 4))
    x, a, b = rng.normal(size=(*batch, d)), rng.normal(size=(r, d)), rng.normal(size=(o, r))
    grad = rng.normal(size=(*batch, o))

    def loss(x: np.ndarray, a: np.ndarray, b: np.ndarray) -> float:
        whole = weight + alpha / r * np.einsum("or,rd->od", b, a)
        return float(np.sum(grad * np.einsum("...d,od->...o", x, whole)))

    layer = solve(weight, a, b, alpha)
    y = layer.forward(x)
    wanted = (
        numeric_gradient(lambda value: loss(value, a, b), x),
        numeric_gradient(lambda value: loss(x, value, b), a),
        numeric_gradient(lambda value: loss(x, a, value), b),
    )
    return (np.sum(grad * y), *layer.backward(grad)), (loss(x, a, b), *wanted)


@agrees("moe-router", "one choice at a time, scipy.special.softmax")
def test_router(solve: Solve, rng: Rng) -> Pair:
    n, experts = (int(size) for size in rng.integers(1, 9, 2))
    k, capacity = int(rng.integers(1, experts + 1)), int(rng.integers(0, 4))
    logits = np.round(rng.normal(size=(n, experts)), 1)
    ranked = [sorted(range(experts), key=lambda e: (-row[e], e))[:k] for row in logits]
    wanted = np.zeros((n, experts))
    for rank in range(k):
        for token in range(n):
            expert, chosen = ranked[token][rank], ranked[token]
            earlier = [
                (r, t)
                for r in range(k)
                for t in range(n)
                if (r, t) < (rank, token) and ranked[t][r] == expert
            ]
            if len(earlier) < capacity:
                wanted[token, expert] = special.softmax(logits[token, chosen])[rank]
    shares = np.bincount(np.ravel(ranked), minlength=experts) / (n * k)
    loss = experts * np.mean([shares @ special.softmax(row) for row in logits])
    return solve(logits, k, capacity), (wanted, loss)


@agrees("online-softmax", "scipy.special.softmax and logsumexp of everything at once")
def test_online_softmax(solve: Solve, rng: Rng) -> Pair:
    width, level = int(rng.integers(1, 4)), float(rng.choice([1.0, 400.0]))
    parts = [solve(width) for _ in range(2)]
    scores, values = [], []
    for turn in range(6):
        block = level * rng.normal() + rng.normal(size=int(rng.integers(0, 5)))
        block[rng.random(len(block)) < 0.2] = -np.inf
        scores.append(block)
        values.append(rng.normal(size=(len(block), width)))
        parts[turn % 2].add(scores[-1], values[-1])
    parts[0].merge(parts[1])
    together, log = (
        np.concatenate(scores),
        special.logsumexp(np.append(-np.inf, np.concatenate(scores))),
    )
    if log == -np.inf:
        return (parts[0].average(), parts[0].log_total()), (np.zeros(width), log)
    wanted = special.softmax(together) @ np.concatenate(values)
    return (parts[0].average(), parts[0].log_total()), (wanted, log)
