from __future__ import annotations


class Value:
    """A number that remembers how it was computed.

    data: float, its value. grad: float, the sum of the derivatives that `backward` has found.
    """

    def __init__(self, data: float) -> None:
        raise NotImplementedError

    def __add__(self, other: Value | float) -> Value:
        """self + other. For number + self Python calls __radd__, and so for all operators."""
        raise NotImplementedError

    def __mul__(self, other: Value | float) -> Value:
        raise NotImplementedError

    def __pow__(self, exponent: float) -> Value:
        """self to a constant power."""
        raise NotImplementedError

    # Missing: __radd__, __rmul__, __neg__, __sub__, __rsub__, __truediv__ and __rtruediv__.

    def tanh(self) -> Value:
        raise NotImplementedError

    def relu(self) -> Value:
        """max(self, 0); its derivative at 0 is 0."""
        raise NotImplementedError

    def backward(self) -> None:
        """Adds the derivative of self by v to v.grad, for self and all it was computed from."""
        raise NotImplementedError
