"""You keep the merged matrix and hand it out. Whoever writes into the result changes what you
return next: return an array of its own."""
# Breaks: an array of its own


class LoraLinear:
    def __init__(self, weight, a, b, alpha):
        self.weight = weight
        self.a, self.b = a, b
        self.scale = alpha / a.shape[0]
        self.whole = None

    def forward(self, x):
        self.x = x
        return x @ self.weight.T + self.scale * x @ self.a.T @ self.b.T

    def backward(self, grad):
        o, d = self.weight.shape
        rows, g = self.x.reshape(-1, d), grad.reshape(-1, o)
        dz = self.scale * g @ self.b
        dx = g @ self.weight + dz @ self.a
        da = dz.T @ rows
        db = self.scale * g.T @ (rows @ self.a.T)
        return dx.reshape(self.x.shape), da, db

    def step(self, da, db, lr):
        self.a = self.a - lr * da
        self.b = self.b - lr * db
        self.whole = None

    def merged(self):
        if self.whole is None:
            self.whole = self.weight + self.scale * self.b @ self.a
        return self.whole
