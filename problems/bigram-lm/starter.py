def bigram_perplexity(train: list[list[str]], test: list[list[str]], alpha: float = 1.0) -> float:
    """Perplexity of test sentences under a bigram model with add-alpha smoothing.

    Sentences have a begin and an end, which are no words. Words that training has not seen
    become one unknown token.
    """
    raise NotImplementedError
