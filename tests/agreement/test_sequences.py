"""Sequences and language models against slower programs in another style."""

import cmath
import re

import numpy as np
from agreement import Pair, Rng, Solve, agrees, numeric_gradient
from scipy import signal, special
from scipy.spatial import distance


@agrees("positional-encoding", "one complex number e^(iωt) for each pair of columns")
def test_positions(solve: Solve, rng: Rng) -> Pair:
    n, d = (int(size) for size in rng.integers(1, 30, 2))
    wanted = np.zeros((n, d + d % 2))
    for t, pair in np.ndindex(n, (d + 1) // 2):
        turn = cmath.exp(1j * t / 10000 ** (2 * pair / d))
        wanted[t, 2 * pair : 2 * pair + 2] = turn.imag, turn.real
    return solve(n, d), wanted[:, :d]


@agrees("lstm-cell", "the cell's formulas, one number at a time")
def test_lstm(solve: Solve, rng: Rng) -> Pair:
    n, steps, d, k = 3, *(int(size) for size in rng.integers(1, 5, 3))
    x, lengths = rng.normal(size=(n, steps, d)), rng.integers(0, steps + 1, n)
    h, c, b = rng.normal(size=(n, k)), rng.normal(size=(n, k)), rng.normal(size=4 * k)
    W, U = rng.normal(size=(d, 4 * k)), rng.normal(size=(k, 4 * k))
    got = solve(x, lengths, h.copy(), c.copy(), W, U, b)
    outputs = np.zeros((n, steps, k))
    for row, length in enumerate(lengths):
        for t in range(length):
            before = h[row].copy()
            for j in range(k):
                gate = [
                    sum(x[row, t, a] * W[a, at] for a in range(d))
                    + sum(before[a] * U[a, at] for a in range(k))
                    + b[at]
                    for at in range(j, 4 * k, k)
                ]
                kept, taken, shown = special.expit([gate[1], gate[0], gate[3]])
                c[row, j] = kept * c[row, j] + taken * np.tanh(gate[2])
                h[row, j] = outputs[row, t, j] = shown * np.tanh(c[row, j])
    return got, (outputs, h, c)


@agrees("bpe-merges", "regular expressions on symbols between spaces")
def test_bpe(solve: Solve, rng: Rng) -> Pair:
    words = {
        "".join(rng.choice(list("abc"), rng.integers(1, 9))): int(rng.integers(1, 9))
        for _ in range(6)
    }
    rounds, wanted = int(rng.integers(0, 12)), []
    spaced = {" ".join(word): count for word, count in words.items()}
    for _ in range(rounds):
        counts: dict[tuple[str, str], int] = {}
        for text, count in spaced.items():
            for left, right in re.findall(r"(?<!\S)(\S+) (?=(\S+))", text):
                counts[left, right] = counts.get((left, right), 0) + count
        if not counts:
            break
        left, right = sorted(counts, key=lambda pair: (-counts[pair], pair))[0]
        wanted.append((left, right))
        pair = re.compile(rf"(?<!\S){left} {right}(?!\S)")
        spaced = {pair.sub(left + right, text): count for text, count in spaced.items()}
    return solve(words, rounds) == wanted, True


@agrees("top-p-sampling", "shares of 40,000 draws, their probabilities by a loop", 10, 0.02)
def test_sampling(solve: Solve, rng: Rng) -> Pair:
    # The standard deviation of a share is at most 0.0025.
    logits, top_k = rng.normal(0, 2, 8), int(rng.integers(1, 9))
    temperature, top_p = float(rng.uniform(0.3, 2)), float(rng.uniform(0.2, 1))
    ranked = sorted(range(8), key=lambda token: -logits[token])[:top_k]
    p = special.softmax(logits[ranked] / temperature)
    wanted, reached = np.zeros(8), 0.0
    for token, share in zip(ranked, p):
        if reached < top_p:
            wanted[token] = share
        reached += share
    draws = solve(logits, temperature, top_k, top_p, 40_000, rng)
    return np.bincount(draws, minlength=8) / 40_000, wanted / wanted.sum()


@agrees("gae-returns", "scipy.signal.lfilter", tolerance=1e-8)
def test_gae(solve: Solve, rng: Rng) -> Pair:
    # Within an episode the advantages are the errors, filtered backwards in time.
    steps, gamma, lam = int(rng.integers(1, 60)), rng.uniform(0.5, 1), rng.uniform(0, 1)
    rewards, values, after = rng.normal(size=(3, steps, 1))
    fallen, cut = rng.random((2, steps, 1)) < 0.15
    errors = (rewards + np.where(fallen, 0.0, gamma * after) - values)[:, 0]
    ends = np.flatnonzero(fallen | cut) + 1
    episodes = [
        signal.lfilter([1.0], [1.0, -gamma * lam], episode[::-1])[::-1]
        for episode in np.split(errors, ends)
        if len(episode)
    ]
    advantages = np.concatenate(episodes)[:, None]
    got = solve(rewards, values, after, fallen, cut, gamma, lam)
    return got, (advantages, advantages + values)


@agrees("in-batch-infonce", "scipy.special.log_softmax of scipy.spatial.distance.cdist")
def test_infonce(solve: Solve, rng: Rng) -> Pair:
    n, temperature = int(rng.integers(1, 12)), float(rng.uniform(0.05, 2.0))
    queries, documents = rng.normal(0.3, 1.0, (2, n, 5))
    ids = rng.integers(0, 2 * n, n)
    scores = (1 - distance.cdist(queries, documents, "cosine")) / temperature
    copies = (ids[:, None] == ids) & ~np.eye(n, dtype=bool)
    scores[copies] = -np.inf
    terms = [np.diag(special.log_softmax(scores, axis=axis)) for axis in (0, 1)]
    return solve(queries, documents, ids, temperature), -np.mean(terms)


@agrees("dpo-loss", "central finite differences", draws=20, tolerance=1e-7)
def test_dpo_gradient(solve: Solve, rng: Rng) -> Pair:
    shape = int(rng.integers(1, 4)), 2, int(rng.integers(1, 4))
    policy, reference = -rng.exponential(1.5, (2, *shape))
    mask, beta, smoothing = rng.random(shape) < 0.7, rng.uniform(0.1, 2.0), rng.uniform(0, 0.4)

    def loss(changed: np.ndarray) -> float:
        return solve(changed, reference, mask, beta, smoothing)[0]

    return solve(policy, reference, mask, beta, smoothing)[1], numeric_gradient(loss, policy)


@agrees("dpo-loss", "scipy.special.log_expit")
def test_dpo(solve: Solve, rng: Rng) -> Pair:
    policy, reference = -rng.exponential(20.0, (2, 5, 2, 9))
    mask = rng.random(policy.shape) < 0.7
    sums = np.sum((policy - reference) * mask, axis=2)
    h = sums[:, 0] - sums[:, 1]
    loss = -0.8 * special.log_expit(2 * h) - 0.2 * special.log_expit(-2 * h)
    got, _, accuracy = solve(policy, reference, mask, 2.0, 0.2)
    return (got, accuracy), (np.mean(loss), np.mean(np.sign(h) == 1))
