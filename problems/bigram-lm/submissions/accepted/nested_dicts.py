"""A dict of dicts, built step by step."""

import math


def bigram_perplexity(train, test, alpha=1.0):
    begin, end, unknown = object(), object(), object()
    table, vocabulary = {}, {end, unknown}
    for sentence in train:
        last = begin
        for token in [*sentence, end]:
            row = table.setdefault(last, {})
            row[token] = row.get(token, 0) + 1
            vocabulary.add(token)
            last = token
    logs = []
    for sentence in test:
        last = begin
        for token in [*sentence, end]:
            if token not in vocabulary:
                token = unknown
            row = table.get(last, {})
            total = sum(row.values()) + alpha * len(vocabulary)
            p = (row.get(token, 0) + alpha) / total if total else 0.0
            logs.append(math.log(p) if p else -math.inf)
            last = token
    return math.exp(-math.fsum(logs) / len(logs)) if -math.inf not in logs else math.inf
