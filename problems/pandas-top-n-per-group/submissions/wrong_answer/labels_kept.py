"""Your index still has the labels of the table. It is 0, 1, 2, …: `ignore_index=True`."""
# Breaks: Its index is 0, 1, 2



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable")
