letters = list("to be or not to be")
inputs = letters[:-1]
targets = letters[:-1]
after = {}
for a, b in zip(inputs, targets):
    after.setdefault(a, []).append(b)
best = {a: max(sorted(set(b)), key=b.count) for a, b in after.items()}
text = "t"
while len(text) < 5:
    text += best[text[-1]]
print(text)
