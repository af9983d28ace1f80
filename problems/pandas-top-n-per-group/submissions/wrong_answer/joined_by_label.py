"""You join the ranks by label, and where labels repeat every pair of rows meets."""
# Breaks: occur several times



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.join(rank.rename("rank"))
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
