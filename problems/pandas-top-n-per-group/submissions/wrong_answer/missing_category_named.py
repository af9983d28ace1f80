"""You name the missing category, and it competes with one of that name."""
# Breaks: is a category of its own



def top_n_per_group(sales, n):
    named = sales.assign(category=sales["category"].fillna("nan"))
    rank = named.groupby("category")["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
