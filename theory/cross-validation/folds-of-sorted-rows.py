y = [0, 0, 0, 1, 1, 1]

scores = []
for test in (range(3), range(3, 6)):
    train = [y[i] for i in range(6) if i not in test]
    guess = max(set(train), key=train.count)
    scores.append(sum(y[i] == guess for i in test) / 3)
print(scores)
