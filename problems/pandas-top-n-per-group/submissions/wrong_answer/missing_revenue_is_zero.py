"""You take a missing revenue for 0. It has no rank and is never kept."""
# Breaks: has no rank and is never kept



def top_n_per_group(sales, n):
    rank = sales.assign(revenue=sales["revenue"].fillna(0)).groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
