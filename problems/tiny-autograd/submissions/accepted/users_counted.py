"""A value passes its derivative on when all that use it have reported: no list in order is
needed."""

import math


class Value:
    def __init__(self, data, inputs=()):
        self.data = float(data)
        self.grad = 0.0
        self.inputs = inputs

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def __pow__(self, n):
        slope = n * self.data ** (n - 1) if n != 0 else 0.0
        return Value(self.data**n, ((self, slope),))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, ((self, 1 - t**2),))

    def relu(self):
        return Value(self.data if self.data > 0 else 0.0, ((self, 1.0 if self.data > 0 else 0.0),))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-other)

    def __rsub__(self, other):
        return (-self) + other

    def __truediv__(self, other):
        return self * (other**-1)

    def __rtruediv__(self, other):
        return (self**-1) * other

    def backward(self):
        users, todo = {}, [self]
        while todo:
            for source, _ in todo.pop().inputs:
                if source not in users:
                    users[source] = 0
                    todo.append(source)
                users[source] += 1
        slopes, ready = {self: 1.0}, [self]
        while ready:
            value = ready.pop()
            slope = slopes.pop(value)
            value.grad += slope
            for source, local in value.inputs:
                slopes[source] = slopes.get(source, 0.0) + slope * local
                users[source] -= 1
                if users[source] == 0:
                    ready.append(source)
