"""You drop rows that are equal in category, product and revenue. Each row competes for itself."""
# Breaks: Each row competes for itself



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.drop_duplicates(["category", "product", "revenue"]).sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
