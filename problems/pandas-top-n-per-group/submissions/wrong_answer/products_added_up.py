"""You add up the revenues of equal products. Each row competes for itself."""
# Breaks: Each row competes for itself



def top_n_per_group(sales, n):
    added = sales.groupby(["category", "product"], dropna=False, as_index=False).agg(
        {name: "sum" if name == "revenue" else "first" for name in sales.columns[2:]}
    )
    rank = added.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = added.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
