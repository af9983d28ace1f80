"""Rows that are equal in category, rank and product come in reversed order. They stay as they
stand in the table.
"""
# Breaks: stay in the order



def top_n_per_group(sales, n):
    rank = sales.groupby("category", dropna=False)["revenue"].rank(method="min", ascending=False)
    best = sales.assign(rank=rank)
    best = best[best["rank"] <= n].astype({"rank": "int64"})
    return best.iloc[::-1].sort_values(["category", "rank", "product"], kind="stable", ignore_index=True)
