"""You keep exactly n rows of each category. Where rows tie at the end, all of them are kept."""
# Breaks: that may be more than



def top_n_per_group(sales, n):
    known = sales[sales["revenue"].notna()]
    ranks = known.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    known = known.assign(rank=ranks.astype("int64"))
    known = known.sort_values(["category", "rank", "product"], kind="stable")
    return known.groupby("category", dropna=False).head(n).reset_index(drop=True)
