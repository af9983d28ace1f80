"""Your result names the missing category. It stays missing."""
# Breaks: It comes last, after all



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    best = best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
    return best.assign(category=best["category"].fillna("missing"))
