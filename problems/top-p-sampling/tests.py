"""Test cases of sampling: the tokens that may occur, and how often they do."""

import math

import numpy as np

from ml_judge import (
    Case,
    WrongAnswer,
    binomial_chance,
    check_binomial,
    closer_look,
    generator,
    take_risk,
)

INF = np.inf
# The chance of one comparison of counts to reject a correct sampler. A Submit makes fewer than 500,
# and fewer than 200,000 of pairs of draws at a certain distance: 6e-10 in all.
RISK = 1e-12
RISK_OF_PAIRS = 5e-16
DRAWS = 10_000


def case(
    name: str,
    logits: list[float],
    temperature: float,
    top_k: int,
    top_p: float,
    size: int = DRAWS,
    **calls: int,
) -> Case:
    """A case that draws many tokens."""
    return Case(
        name,
        logits=np.array(logits, dtype=np.float64),
        temperature=temperature,
        top_k=top_k,
        top_p=top_p,
        size=size,
        seed=len(name),
        **calls,
    )


SIX = np.log([8.0, 6.0, 1.0, 4.0, 1.0, 0.5]).tolist()
FLAT = np.log([0.05, 0.30, 0.20, 0.10, 0.25, 0.10]).tolist()

SAMPLES = [
    case("the largest logit alone", [0.5, 2.0, 1.0], 0.0, 3, 1.0, 5),
    case("five of six, then three of five", SIX, 1.0, 5, 0.8),
]

HIDDEN = [
    case("no cuts", FLAT, 1.0, 6, 1.0),
    case("top-k alone", FLAT, 1.0, 3, 1.0),
    case("top-p alone", FLAT, 1.0, 6, 0.6),
    case("the sum gets there early in a token", FLAT, 1.0, 6, 0.31),
    case("the sum gets there late in a token", FLAT, 1.0, 6, 0.949),
    case("a tiny top-p", FLAT, 1.0, 6, 1e-3),
    case("top-k above the size of the vocabulary", FLAT, 1.0, 50, 0.8),
    case("top-k is 1", FLAT, 1.0, 1, 0.9),
    case("sums after top-k, not before", FLAT, 1.0, 2, 0.5),
    case("a low temperature", FLAT, 0.5, 6, 1.0),
    case("a high temperature", FLAT, 2.0, 6, 1.0),
    case("a billionth for a temperature", [1e-9 * z for z in FLAT], 1e-9, 6, 1.0),
    case("a temperature that changes what top-p keeps", FLAT, 0.25, 6, 0.7),
    case("temperature 0 with a tie", [1.0, 3.0, 3.0, 2.0], 0.0, 4, 1.0, 50),
    case("ties at the edge of top-k", [0.0, 1.0, 1.0, 1.0, 2.0], 1.0, 3, 1.0),
    case("forty tokens alike, five of them kept", [2.0] * 40, 1.0, 5, 1.0, 2000),
    case("ties at the edge of top-p", [1.0, 1.0, 1.0, 1.0, 1.0], 1.0, 5, 0.5),
    case("masked tokens", [-INF, 1.0, -INF, 0.0, 2.0], 1.0, 5, 1.0),
    case("a masked token beside the lowest logits", [-9999.0, -INF, -1e4], 1.0, 3, 1.0),
    case("more places than allowed tokens", [-INF, 1.0, -INF, 0.0], 1.0, 3, 1.0),
    case("logits around 1000", [1000.0, 1001.0, 999.5], 1.0, 3, 1.0),
    case("logits around -1000", [-1000.0, -1001.0, -1000.5], 1.0, 3, 1.0),
    case("logits far apart", [-9000.0, 0.0, 9000.0], 1.0, 3, 1.0, 100),
    case("one token", [0.3], 1.0, 1, 1.0, 10),
    case("no draws", FLAT, 1.0, 6, 1.0, 0),
    case("draws far apart", FLAT, 1.0, 6, 1.0, 4000, calls=1),
    case("many calls with one generator", FLAT, 1.0, 6, 1.0, 40, calls=100),
]


@generator(sizes=(1, 2, 3, 5, 12))
def random_vocabularies(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random logits and settings"""
    logits = rng.normal(0.0, 1.5, size)
    temperature, top_k = float(rng.choice([0.5, 1.0, 2.0])), int(rng.integers(1, size + 3))
    top_p = 1.0
    if rng.random() < 0.8:
        sums = np.cumsum(np.sort(kept_by_k(logits, temperature, top_k))[::-1])
        # Well between two sums, so that rounding cannot decide.
        before = np.concatenate([[0.0], sums[sums < 1 - 1e-4]])
        at = int(rng.integers(len(before)))
        top_p = float(before[at] + rng.uniform(0.2, 0.8) * (sums[at] - before[at]))
    return {
        "logits": logits,
        "temperature": temperature,
        "top_k": top_k,
        "top_p": top_p,
        "size": 5000,
        "seed": int(rng.integers(1_000_000)),
    }


@closer_look(40, extreme={"logits": 1e4})
def tokens_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    return {
        "logits": rng.normal(size=size),
        "temperature": 1.0,
        "top_k": 10,
        "top_p": 0.9,
        "size": 500,
        "seed": 1,
    }


def kept_by_k(logits: np.ndarray, temperature: float, top_k: int) -> np.ndarray:
    """The probabilities after temperature and top-k, one for each token."""
    ranks = np.array([sum(other > z for other in logits) for z in logits])
    ranks += [sum(logits[:i] == z) for i, z in enumerate(logits)]
    allowed = ranks < (top_k if temperature > 0 else 1)
    scaled = (logits - logits.max()) / (temperature if temperature > 0 else 1.0)
    weights = np.where(allowed, np.exp(scaled), 0.0)
    return weights / weights.sum()


def distribution(case: Case) -> np.ndarray:
    """What each token's probability should be."""
    a = case.arguments
    p = kept_by_k(a["logits"], a["temperature"], a["top_k"])
    falling = sorted(range(len(p)), key=lambda token: (-p[token], token))
    total = 0.0
    for token in falling:
        before, total = total, total + p[token]
        # Summed up to 1, rounding may leave a little less.
        if before >= min(a["top_p"], 1 - 1e-12):
            p[token] = 0.0
    return p / p.sum()


def check(case: Case, got: dict, expected: dict) -> None:
    """First which tokens occur, then how often, then whether draws are independent."""
    p, size = distribution(case), case.arguments["size"]
    if not np.array_equal(got["tokens"], got["same seed"]):
        raise WrongAnswer(
            "Two generators in the same state gave different tokens. "
            "Draw from `rng` and from nothing else."
        )
    runs = got["tokens"], got["other seed"]
    for key, tokens in zip(("tokens", "other seed"), runs):
        inside = (tokens >= 0) & (tokens < len(p))
        wrong = np.flatnonzero(~inside | (p[np.where(inside, tokens, 0)] == 0))
        if len(wrong):
            token = int(tokens[wrong[0]])
            what = "was drawn, which is cut off here" if inside[wrong[0]] else "does not exist"
            raise WrongAnswer(f"Token {token} {what}.", at=f'["{key}"][{wrong[0]}]')
    alike = float(np.sum(p**2))
    for tokens in runs:
        for token, count in enumerate(np.bincount(tokens, minlength=len(p)).tolist()):
            check_binomial(count, size, min(p[token], 1.0), f"Draws of token {token}", risk=RISK)
        even = size // 2 * 2
        pairs = int(np.sum(tokens[0:even:2] == tokens[1:even:2]))
        check_binomial(pairs, size // 2, min(alike, 1.0), "Neighbours that are equal", risk=RISK)
    what = "Tokens alike for two generators"
    check_binomial(int(np.sum(runs[0] == runs[1])), size, min(alike, 1.0), what, risk=RISK)
    if "calls" in got:
        check_calls(got["calls"], p)
        check_pairs([*runs, got["calls"].ravel()], p)


def check_calls(calls: np.ndarray, p: np.ndarray) -> None:
    """Counts within a call are as irregular as those of independent draws.

    The calls in which a token occurs about as often as is to be expected are a binomial number.
    """
    number, size = calls.shape
    for token in np.flatnonzero((p > 0) & (p < 1)).tolist():
        low = math.floor(size * p[token])
        likely = binomial_chance(low, size, p[token]) + binomial_chance(low + 1, size, p[token])
        counts = np.sum(calls == token, axis=1)
        usual = int(np.sum((counts == low) | (counts == low + 1)))
        what = f"Calls with {low} or {low + 1} times token {token}"
        check_binomial(usual, number, likely, what, risk=RISK)


def check_pairs(runs: list[np.ndarray], p: np.ndarray) -> None:
    """Draws at any distance, of one run or of two, are equal as often as independent ones.

    Pairs of which no two share a draw are independent, and Bernstein's inequality bounds how many
    are equal. At a distance d within a run there are two such sets: pairs that begin in an even
    stretch of d draws, and pairs that begin in an odd one.
    """
    length = 2 ** math.ceil(math.log2(2 * max(map(len, runs))))
    waves = [np.fft.rfft(run == np.flatnonzero(p)[:, None], length) for run in runs]
    alike = float(np.sum(p**2))

    def equal(left: np.ndarray, right: np.ndarray) -> np.ndarray:
        return np.rint(np.fft.irfft(np.sum(left * right, axis=0), length))

    def bound(pairs: np.ndarray) -> np.ndarray:
        log = math.log(2 / RISK_OF_PAIRS)
        return log / 3 + np.sqrt(log**2 / 9 + 2 * log * pairs * alike * (1 - alike))

    def compare(what: str, count: np.ndarray, pairs: np.ndarray, allowed: np.ndarray) -> None:
        take_risk(2 * len(count) * RISK_OF_PAIRS)
        excess = np.abs(count - pairs * alike) - allowed
        at = int(np.argmax(excess))
        if excess[at] > 0:
            told = f"{int(count[at]):,} of {int(pairs[at]):,} are equal"
            raise WrongAnswer(
                f"{what}: {told}, where about {pairs[at] * alike:,.0f} are expected.",
                hint="Each token is a draw of its own: none is used again, and none makes up for "
                "another.",
            )

    for i, (run, wave) in enumerate(zip(runs, waves)):
        n = len(run)
        distance = np.arange(1, n)
        pairs = n - distance
        even = pairs // (2 * distance) * distance + np.minimum(pairs % (2 * distance), distance)
        allowed = bound(even) + np.where(pairs > even, bound(pairs - even), 0.0)
        compare("Pairs at a distance", equal(wave, wave.conj())[1:n], pairs, allowed)
        # Places that add up to the same: each pair counts twice, a draw with itself once.
        total = np.arange(2 * n - 1)
        places = np.minimum(total, 2 * n - 2 - total) + 1
        count = (equal(wave, wave)[total] - places % 2) // 2
        compare("Pairs around a place", count, places // 2, bound(places // 2))
        for other, other_wave in zip(runs[:i], waves):
            shift = np.arange(1 - len(other), n)
            pairs = np.minimum(n - np.maximum(shift, 0), len(other) + np.minimum(shift, 0))
            count = equal(wave, other_wave.conj())[shift]
            compare("Pairs of two generators", count, pairs, bound(pairs))
