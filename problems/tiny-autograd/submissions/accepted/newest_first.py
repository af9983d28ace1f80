"""Values are numbered as they are made; what is newer cannot be an input of what is older."""

import heapq
import itertools
import math

NUMBERS = itertools.count()


class Value:
    def __init__(self, data, back=None):
        self.data, self.grad = float(data), 0.0
        self.number = next(NUMBERS)
        # What to pass on, and to whom, for a derivative from above.
        self.back = back if back is not None else lambda slope: []

    @staticmethod
    def of(number):
        return number if isinstance(number, Value) else Value(number)

    def __add__(self, other):
        other = Value.of(other)
        return Value(self.data + other.data, lambda g: [(self, g), (other, g)])

    def __sub__(self, other):
        other = Value.of(other)
        return Value(self.data - other.data, lambda g: [(self, g), (other, -g)])

    def __mul__(self, other):
        other = Value.of(other)
        a, b = self.data, other.data
        return Value(a * b, lambda g: [(self, g * b), (other, g * a)])

    def __truediv__(self, other):
        other = Value.of(other)
        a, b = self.data, other.data
        return Value(a / b, lambda g: [(self, g / b), (other, -g * a / b / b)])

    def __pow__(self, n):
        a = self.data
        return Value(a**n, lambda g: [(self, g * n * a ** (n - 1) if n else 0.0)])

    def __neg__(self):
        return Value(-self.data, lambda g: [(self, -g)])

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, lambda g: [(self, g * (1 - t) * (1 + t))])

    def relu(self):
        is_open = self.data > 0
        return Value(self.data * is_open, lambda g: [(self, g * is_open)])

    def __radd__(self, other):
        return Value.of(other) + self

    def __rsub__(self, other):
        return Value.of(other) - self

    def __rmul__(self, other):
        return Value.of(other) * self

    def __rtruediv__(self, other):
        return Value.of(other) / self

    def backward(self):
        slopes = {self.number: 1.0}
        heap = [(-self.number, self)]
        while heap:
            _, value = heapq.heappop(heap)
            slope = slopes.pop(value.number)
            value.grad += slope
            for source, share in value.back(slope):
                if source.number in slopes:
                    slopes[source.number] += share
                else:
                    slopes[source.number] = share
                    heapq.heappush(heap, (-source.number, source))
