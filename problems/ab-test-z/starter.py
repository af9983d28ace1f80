import math


def two_prop_z(c1: int, n1: int, c2: int, n2: int) -> tuple[float, float]:
    """Two-sided z-test for the difference of two conversion rates, with pooled variance.

    c1 of n1 visitors converted in group 1, c2 of n2 in group 2.
    Returns (z, p): z is positive when group 2 converts better; (0.0, 1.0) when nobody or
    everybody converts.
    """
    raise NotImplementedError
