grid = [i / 10 for i in range(1, 10)]


def likelihood(p):
    return p**3


def posterior(p):
    return likelihood(p) * p * (1 - p)


print(max(grid, key=likelihood), max(grid, key=posterior))
