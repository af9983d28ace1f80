"""Your ranks are floats. After the filter none is missing: make them whole numbers."""
# Breaks: of whole numbers



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n]
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
