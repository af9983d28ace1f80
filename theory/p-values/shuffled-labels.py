import random

a = [4, 5, 4, 6, 5]
b = [7, 6, 8, 7, 9]


def difference(values):
    return sum(values[:5]) / 5 - sum(values[5:]) / 5


random.seed(0)
seen, hits = difference(a + b), 0
for _ in range(2000):
    mixed = a + b
    random.shuffle(mixed)
    hits += abs(difference(mixed)) >= seen
print(round((hits + 1) / 2001, 2))
