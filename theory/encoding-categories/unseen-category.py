train = ["blue", "green", "red", "green"]
values = sorted(set(train))


def one_hot(value):
    return [int(value == known) for known in values]


print(one_hot("lilac"))
