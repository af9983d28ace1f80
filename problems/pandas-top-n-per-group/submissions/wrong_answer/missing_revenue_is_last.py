"""You give a missing revenue the last rank. It has none and is never kept."""
# Breaks: has no rank and is never kept



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False, na_option="bottom")
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
