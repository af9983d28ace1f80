from __future__ import annotations

import math


class Value:
    """A number that remembers how it was computed; derivatives by reverse accumulation.

    Linnainmaa (1970); Griewank and Walther, "Evaluating Derivatives", chapter 3.
    """

    def __init__(self, data: float, *inputs: tuple[Value, float]) -> None:
        """inputs: what the number was computed from, each with the derivative by it."""
        self.data = float(data)
        self.grad = 0.0
        self.inputs = inputs

    def __add__(self, other: Value | float) -> Value:
        other = as_value(other)
        return Value(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other: Value | float) -> Value:
        other = as_value(other)
        return Value(self.data * other.data, (self, other.data), (other, self.data))

    def __pow__(self, exponent: float) -> Value:
        # At 0 the rule would divide by 0 for the exponent 0.
        slope = exponent * self.data ** (exponent - 1) if exponent else 0.0
        return Value(self.data**exponent, (self, slope))

    def tanh(self) -> Value:
        result = math.tanh(self.data)
        return Value(result, (self, 1 - result**2))

    def relu(self) -> Value:
        return Value(max(self.data, 0.0), (self, float(self.data > 0)))

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> Value:
        return self * -1

    def __sub__(self, other: Value | float) -> Value:
        return self + other * -1

    def __rsub__(self, other: float) -> Value:
        return self * -1 + other

    def __truediv__(self, other: Value | float) -> Value:
        return self * as_value(other) ** -1

    def __rtruediv__(self, other: float) -> Value:
        return self**-1 * other

    def backward(self) -> None:
        """Adds the derivative of self by v to v.grad, for self and all it was computed from."""
        # Derivatives of this call alone: `grad` may hold those of earlier ones.
        slopes = dict.fromkeys(self._inputs_first(), 0.0)
        slopes[self] = 1.0
        for value in reversed(slopes):
            value.grad += slopes[value]
            for source, factor in value.inputs:
                slopes[source] += factor * slopes[value]

    def _inputs_first(self) -> list[Value]:
        """Self and all it was computed from, each once, and after its inputs."""
        order: list[Value] = []
        seen = {self}
        stack = [(self, iter(self.inputs))]
        while stack:
            value, rest = stack[-1]
            fresh = next((source for source, _ in rest if source not in seen), None)
            if fresh is None:
                order.append(value)
                stack.pop()
            else:
                seen.add(fresh)
                stack.append((fresh, iter(fresh.inputs)))
        return order


def as_value(number: Value | float) -> Value:
    """A constant as a Value."""
    return number if isinstance(number, Value) else Value(number)
