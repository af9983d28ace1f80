"""Counts the larger revenues of each category, group by group."""

import numpy as np
import pandas as pd


def top_n_per_group(sales, n):
    sales = sales.reset_index(drop=True)
    parts = []
    for _, group in sales.groupby("category", dropna=False, sort=True):
        revenue = group["revenue"].to_numpy()
        ranks = [1 + int(np.sum(revenue > one)) for one in revenue]
        group = group.assign(rank=np.array(ranks, dtype=np.int64))
        parts.append(group[(group["rank"] <= n) & group["revenue"].notna()])
    if not parts:
        return sales.assign(rank=np.zeros(len(sales), dtype=np.int64))
    parts = [part.sort_values(["rank", "product"], kind="stable") for part in parts]
    return pd.concat(parts).reset_index(drop=True)
