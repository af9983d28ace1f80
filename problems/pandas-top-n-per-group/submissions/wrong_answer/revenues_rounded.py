"""You round revenues before ranking. They are equal only where they are exactly equal."""
# Breaks: two rows with equal revenue



def top_n_per_group(sales, n):
    rank = sales.assign(revenue=sales["revenue"].round(6)).groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
