xs = [1, 2, 3, 4]
ys = [2.0, 4.0, 6.0, 8.0]


def predict(x, rows):
    if len(rows) == 1:
        return ys[rows[0]]
    half = len(rows) // 2
    cut = (xs[rows[half - 1]] + xs[rows[half]]) / 2
    return predict(x, rows[:half] if x <= cut else rows[half:])


print(predict(10, [0, 1, 2, 3]))
