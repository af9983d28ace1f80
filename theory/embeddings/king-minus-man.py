import numpy as np

words = {
    "king": np.array([5.0, 1.0]),
    "man": np.array([1.0, 1.0]),
    "woman": np.array([1.0, 2.0]),
    "queen": np.array([4.0, 3.0]),
}
target = words["king"] - words["man"] + words["woman"]


def cosine(a, b):
    return a @ b / np.linalg.norm(a) / np.linalg.norm(b)


print(max(words, key=lambda word: cosine(words[word], target)))
