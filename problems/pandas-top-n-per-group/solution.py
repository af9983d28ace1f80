import pandas as pd


def top_n_per_group(sales: pd.DataFrame, n: int) -> pd.DataFrame:
    """The rows of rank n or better in their category, with a column `rank`."""
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], ignore_index=True)
