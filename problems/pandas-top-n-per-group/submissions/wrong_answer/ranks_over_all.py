"""You rank over the whole table. Ranks are counted within each category."""
# Breaks: Within a category, the **rank**



def top_n_per_group(sales, n):
    rank = sales["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
