"""You take `pick` for a row number. It is the place among the neighbours."""
# Breaks: looks at its neighbour number



def smote(X, base, pick, lam, k):
    other = X[pick]
    return X[base] + lam[:, None] * (other - X[base])
