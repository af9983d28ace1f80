import math


def rotate(x, position):
    angle = position * 0.5
    c, s = math.cos(angle), math.sin(angle)
    first = x[0] * c - x[1] * s
    second = x[0] * s - x[1] * c
    return first, second


def score(m, n):
    q, k = rotate((1, 2), m), rotate((3, 1), n)
    return q[0] * k[0] + q[1] * k[1]


print(round(score(3, 1), 2), round(score(13, 11), 2))
