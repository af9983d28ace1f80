import numpy as np


def tfidf(train: list[list[str]], docs: list[list[str]]) -> tuple[list[str], np.ndarray]:
    """Vocabulary of the training documents, and rows of weighted counts of length 1 for docs.

    K. Spärck Jones, "A statistical interpretation of term specificity and its application in
    retrieval", Journal of Documentation 28 (1972), smoothed as in scikit-learn.
    """
    vocabulary = sorted({word for doc in train for word in doc})
    column = {word: j for j, word in enumerate(vocabulary)}
    seen = np.zeros(len(vocabulary))
    for doc in train:
        seen[[column[word] for word in set(doc)]] += 1
    rows = np.zeros((len(docs), len(vocabulary)))
    for row, doc in zip(rows, docs):
        for word in doc:
            if word in column:
                row[column[word]] += 1
    rows *= np.log((1 + len(train)) / (1 + seen)) + 1
    lengths = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    return vocabulary, np.divide(rows, lengths, out=np.zeros_like(rows), where=lengths > 0)
