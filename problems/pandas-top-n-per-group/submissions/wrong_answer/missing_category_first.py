"""Your missing category comes first. It comes last, after all named ones."""
# Breaks: It comes last



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", na_position="first", ignore_index=True)
