"""Equal revenues get different ranks. They have the same one: use `method="min"`."""
# Breaks: two rows with equal revenue have the same rank



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="first", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
