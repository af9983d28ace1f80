"""You take tanh for flat from 8 on. Its slope is small there and not 0: 1 − tanh²."""
# Breaks: $\tanh$ of $\pm 1000$ is $\pm 1$, with a derivative of 0.

import math


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data = float(data)
        self.grad = 0.0
        self.parents, self.slopes = parents, slopes

    def __add__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data + o.data, (self, o), (1.0, 1.0))

    def __mul__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data * o.data, (self, o), (o.data, self.data))

    def __pow__(self, n):
        return Value(self.data**n, (self,), (n * self.data ** (n - 1) if n else 0.0,))

    def __neg__(self):
        return self * -1

    def __sub__(self, o):
        return self + -o

    def __rsub__(self, o):
        return -self + o

    def __truediv__(self, o):
        return self * (o**-1)

    def __rtruediv__(self, o):
        return self**-1 * o

    __radd__, __rmul__ = __add__, __mul__

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t if abs(self.data) < 8 else 0.0,))

    def relu(self):
        return Value(max(self.data, 0.0), (self,), (float(self.data > 0),))

    def backward(self):
        order, seen, stack = [], set(), [(self, False)]
        while stack:
            v, done = stack.pop()
            if done:
                order.append(v)
            elif id(v) not in seen:
                seen.add(id(v))
                stack.append((v, True))
                stack.extend((p, False) for p in v.parents)
        d = {id(v): 0.0 for v in order}
        d[id(self)] = 1.0
        for v in reversed(order):
            v.grad += d[id(v)]
            for p, s in zip(v.parents, v.slopes):
                d[id(p)] += s * d[id(v)]
