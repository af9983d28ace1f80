"""Test cases of BM25."""

import numpy as np

from ml_judge import Case, closer_look, generator

PUMPS = [
    "the pump leaks at the seal".split(),
    "replace the seal of the pump with seal kit".split(),
    "the warranty covers the motor the pump the valve and the hose".split(),
    "motor".split(),
    "order hose and valve".split(),
]

SAMPLES = [
    Case("three short documents", docs=[list("abac"), list("bb"), ["c"]], query=["a"]),
    Case("pages about pumps", docs=PUMPS, query=["seal", "pump"]),
]

HIDDEN = [
    Case("a word of every document", docs=[list("ab"), list("aac"), ["a"]], query=["a"]),
    Case("a word of most documents", docs=[list("ab"), list("aac"), ["a"], ["b"]], query=["a"]),
    Case("a frequent word beside a rare one", docs=PUMPS, query=["the", "warranty"]),
    Case("often in one document", docs=[["x"] * 9 + ["y"], ["x", "y"], ["y"]], query=["x", "y"]),
    Case("a word twice in the query", docs=PUMPS, query=["seal", "motor", "seal"]),
    Case("no document has the word", docs=PUMPS, query=["turbine"]),
    Case("some words are unknown", docs=PUMPS, query=["turbine", "hose"]),
    Case("an empty query", docs=PUMPS, query=[]),
    Case("no documents", docs=[], query=["pump"]),
    Case("an empty document", docs=[["a", "b"], [], ["a"]], query=["a"]),
    Case("nothing but empty documents", docs=[[], []], query=["a"]),
    Case("one document", docs=[["a", "b", "a"]], query=["a", "b"]),
    Case("capitals", docs=[["Pump", "pump"], ["Pump"], ["seal"]], query=["pump"]),
    Case("words within words", docs=[["pumps", "pumping"], ["pump"], ["pum", "p"]], query=["pump"]),
    Case("the empty word", docs=[["", "a"], ["a"]], query=[""]),
    Case("lengths do not matter", docs=PUMPS, query=["seal", "the", "motor"], b=0.0),
    Case("lengths matter fully", docs=PUMPS, query=["seal", "the", "motor"], b=1.0),
    Case("how often does not matter", docs=PUMPS, query=["seal", "the", "motor"], k1=0.0),
    Case("how often matters a lot", docs=PUMPS, query=["seal", "the", "motor"], k1=50.0),
    Case("other settings", docs=PUMPS, query=["seal", "the"], k1=1.2, b=0.4),
    Case(
        "a long document of one word",
        docs=[["a"] * 40, ["a", "b", "c"], ["b", "c", "d"]],
        query=["a", "c"],
    ),
    Case(
        "spaces, hyphens and marks belong to a word",
        docs=[["caf\u00e9", "co-op", "bank "], ["cafe\u0301", "co", "bank"], ["op"]],
        query=["cafe\u0301", "co-op", "bank"],
    ),
    Case(
        "long words that begin alike",
        docs=[["internationalisation"], ["internationalisations", "internationalism"]],
        query=["internationalisations"],
    ),
    Case(
        "a very long document, and a long query",
        docs=[["b"] * 600 + ["a"] * 300, ["a", "b", "c"], ["c"]],
        query=["b"] * 50 + ["a", "c"],
        k1=200.0,
    ),
    Case(
        "documents that begin and end alike",
        docs=[["a", "b", "c", w, "d"] for w in "xyz"],
        query=["y"],
    ),
    Case("words of digits", docs=[["007", "7"], ["7"], ["07"]], query=["007", "7"]),
    Case(
        "short words and marks",
        docs=[
            ["what", "is", "c++", "?"],
            ["it", "is", "c"],
            ["in", "c++", "?"],
            ["of"],
            ["a"],
            ["&"],
        ],
        query=["is", "c++", "?", "of", "it"],
    ),
    Case("how often matters above all", docs=PUMPS, query=["seal", "the"], k1=1e5),
    Case(
        "three hundred documents",
        docs=[["a", "b"] if n < 280 else ["b", "c", "d"] for n in range(300)],
        query=["a", "c"],
    ),
    Case(
        "forty thousand words, and a query of ninety",
        docs=[["a"] * 38_000 + ["b"] * 2000, ["a", "b", "c"], ["c"]],
        query=["b"] * 85 + ["a", "c"] * 3,
        k1=500.0,
    ).once(),
    Case("equal documents", docs=[list("abc"), list("abc"), list("bd")], query=["a"]),
]


@generator(sizes=(1, 2, 4, 12, 60))
def random_documents(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random documents"""
    words = np.array(["pump", "seal", "hose", "motor", "valve", "kit", "Pump", "the"])
    chance = np.array([0.2, 0.1, 0.05, 0.1, 0.1, 0.05, 0.05, 0.35])

    def some(most: int) -> list[str]:
        return rng.choice(words, int(rng.integers(0, most)), p=chance).tolist()

    return {
        "docs": [some(15) for _ in range(size)],
        "query": some(6),
        "k1": float(rng.uniform(0.5, 3.0)),
        "b": float(rng.uniform(0.1, 1.0)),
    }


@closer_look(30)
def documents_to_count(rng: np.random.Generator, size: int) -> dict[str, object]:
    words = ["pump", "seal", "hose", "motor", "valve"]
    return {
        "docs": [rng.choice(words, 8).tolist() for _ in range(size)],
        "query": ["pump", "seal"],
    }
