import math

import numpy as np
from support import raises

from ml_judge import (
    WrongAnswer,
    check_binomial,
    check_close,
    check_distances,
    check_finite,
    check_mean,
    check_shape,
    check_spread,
    take_risk,
)
from ml_judge.authoring.checkers import RISK, binomial_chance, binomial_tail, risk_taken


def exact_tail(count, n, p):
    chances = [math.comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1)]
    return min(1.0, 2 * (sum(chances[count:]) if count > n * p else sum(chances[: count + 1])))


def test_binomial_tails_are_exact():
    for n in (1, 7, 40):
        for p in (0.01, 0.3, 0.5, 0.95):
            for count in range(n + 1):
                assert math.isclose(
                    binomial_tail(count, n, p), exact_tail(count, n, p), rel_tol=1e-9
                )


def test_binomial_tails_at_the_edges():
    assert binomial_tail(0, 10, 0.0) == 1.0 and binomial_tail(1, 10, 0.0) == 0.0
    assert binomial_tail(10, 10, 1.0) == 1.0 and binomial_tail(9, 10, 1.0) == 0.0
    assert binomial_tail(0, 0, 0.5) == 1.0


def test_the_risk_is_what_is_stated():
    n, p = 2000, 0.3
    rejected = [count for count in range(n + 1) if binomial_tail(count, n, p) < RISK]
    logs = [
        math.lgamma(n + 1)
        - math.lgamma(k + 1)
        - math.lgamma(n - k + 1)
        + k * math.log(p)
        + (n - k) * math.log1p(-p)
        for k in rejected
    ]
    assert 0 < math.fsum(map(math.exp, logs)) <= RISK


def test_check_binomial():
    check_binomial(600, 2000, 0.3, "kept")
    with raises(WrongAnswer, "kept: 400 of 2,000, where about 600 are expected"):
        check_binomial(400, 2000, 0.3, "kept")
    rng = np.random.default_rng(1)
    for count in rng.binomial(500, 0.1, 2000):
        check_binomial(count, 500, 0.1, "kept")


def test_chances_of_all_counts_are_one():
    for n in (1, 7, 40):
        assert math.isclose(math.fsum(binomial_chance(k, n, 0.3) for k in range(n + 1)), 1.0)


def test_counts_vary_neither_too_little_nor_too_much():
    rng = np.random.default_rng(1)
    for n, p in ((1, 0.5), (2, 0.5), (64, 0.5), (400, 0.1)):
        for _ in range(50):
            check_spread(rng.binomial(n, p, 200), n, p, "Passes")
    with raises(WrongAnswer, "Passes with 32 of 64: 40 of 40, where about 4 are expected"):
        check_spread([32] * 40, 64, 0.5, "Passes")
    with raises(WrongAnswer, "Passes with 30 to 34 of 64: 40 of 40, where about 19"):
        check_spread([31, 33] * 20, 64, 0.5, "Passes")
    with raises(WrongAnswer, "Passes with 30 to 34 of 64: 0 of 80, where about 37"):
        check_spread([26, 38] * 40, 64, 0.5, "Passes")
    check_spread([], 64, 0.5, "Passes")


def test_values_are_alike_at_a_distance_by_chance_alone():
    rng = np.random.default_rng(1)
    check_distances([], 0.5, "Draws")
    for _ in range(100):
        check_distances(rng.random(300) < 0.5, 0.5, "Draws")
        check_distances(rng.binomial(2, 0.5, 300), 3 / 8, "Draws")
    half = rng.integers(3, size=200)
    with raises(WrongAnswer, "Draws at a distance of 200: 200 of 200, where about 67"):
        check_distances(np.concatenate([half, half]), 1 / 3, "Draws")
    with raises(WrongAnswer, "Draws at a distance of 1: 0 of 399, where about 200"):
        check_distances(np.arange(400) % 2, 0.5, "Draws")


def test_check_mean():
    rng = np.random.default_rng(1)
    check_mean(rng.random(5000), 0.5, 0, 1, "draws")
    with raises(WrongAnswer, "draws: the mean is"):
        check_mean(rng.random(5000) ** 2, 0.5, 0, 1, "draws")
    with raises(WrongAnswer, "outside"):
        check_mean([2.0], 0.5, 0, 1, "draws")
    with raises(WrongAnswer, "outside"):
        check_mean([math.nan], 0.5, 0, 1, "draws")
    with raises(WrongAnswer, "no values"):
        check_mean([], 0.5, 0, 1, "draws")


def test_check_close_reports_as_the_default_does():
    check_close([1.0], [1.0], rtol=0, atol=0)
    with raises(WrongAnswer, "weights: The value differs"):
        check_close([1.0], [2.0], rtol=0, atol=0, what="weights")
    try:
        check_close(np.ones(3), np.array([1.0, 1.0, 2.0]), rtol=0, atol=0)
    except WrongAnswer as error:
        assert error.at == (2,)


def test_check_shape_and_finite():
    check_shape(np.ones((2, 3)), (2, 3))
    with raises(WrongAnswer, "has shape (2, 3), expected (3, 2)"):
        check_shape(np.ones((2, 3)), (3, 2))
    with raises(WrongAnswer, "is a list"):
        check_shape([1], (1,))
    check_finite(1.0)
    with raises(WrongAnswer, "NaN"):
        check_finite(np.array([1.0, np.nan]))


def test_wrong_answer_takes_only_what_it_knows():
    with raises(TypeError, "'index'"):
        WrongAnswer("no", index=3)


def test_the_risks_of_comparisons_add_up():
    risk_taken()
    check_binomial(5, 10, 0.5, "heads", risk=1e-12)
    check_binomial(10, 10, 1.0, "certain", risk=1e-12)
    check_mean([0.25, 0.75], 0.5, 0, 1, "draws", risk=2e-12)
    take_risk(4e-12)
    assert math.isclose(risk_taken(), 7e-12) and risk_taken() == 0
