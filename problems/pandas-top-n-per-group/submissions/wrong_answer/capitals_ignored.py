"""You sort without regard to capital letters. Text is sorted as pandas sorts it."""
# Breaks: capital letters before small ones



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True, key=lambda c: c.str.lower() if c.name != "rank" else c)
