import math

import numpy as np
from support import raises

from ml_judge import WrongAnswer, check_binomial, check_close, check_finite, check_mean, check_shape
from ml_judge.statistics import RISK, binomial_tail


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
