"""Sorts, then finds where in a sorted category the revenue changes."""

import numpy as np
import pandas as pd


def top_n_per_group(sales, n):
    known = sales[sales["revenue"].notna()].copy()
    order = known["revenue"].to_numpy().argsort(kind="stable")[::-1]
    known["__place"] = np.arange(len(known))
    falling = known.iloc[order]
    place = falling.groupby("category", dropna=False).cumcount() + 1
    falling = falling.assign(__n=place.to_numpy())
    first = falling.groupby(["category", "revenue"], dropna=False)["__n"].transform("min")
    falling = falling.assign(rank=first.to_numpy().astype(np.int64))
    kept = falling[falling["rank"] <= n].sort_values("__place")
    kept = kept.drop(columns=["__place", "__n"])
    return kept.sort_values(["category", "rank", "product"], kind="stable").reset_index(drop=True)
