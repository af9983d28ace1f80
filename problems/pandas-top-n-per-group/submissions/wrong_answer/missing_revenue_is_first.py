"""You give a missing revenue the first rank, which moves all others. It has none."""
# Breaks: It does not change the rank of others



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False, na_option="top")
    best = sales.assign(rank=rank)
    best = best[(best["rank"] <= n) & best["revenue"].notna()].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
