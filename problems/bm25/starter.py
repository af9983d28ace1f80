import numpy as np


def bm25(docs: list[list[str]], query: list[str], k1: float = 1.5, b: float = 0.75) -> np.ndarray:
    """BM25 score of each document for a query, in the order of docs, float64."""
    raise NotImplementedError
