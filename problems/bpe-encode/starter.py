def bpe_encode(
    words: list[str], merges: list[tuple[str, str]], ids: dict[str, int], unknown: int
) -> list[list[int]]:
    """Token numbers of each word: merges are applied by their place in the list, earliest first.

    Symbols without a number in ids become unknown.
    """
    raise NotImplementedError
