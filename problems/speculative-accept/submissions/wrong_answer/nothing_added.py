"""You return the kept tokens alone. One more token always follows them."""
# Breaks: Exactly one token is appended



def speculative_accept(p, q, drafted, u, v):
    kept = 0
    while (
        kept < len(drafted)
        and u[kept] * q[kept, drafted[kept]] < p[kept, drafted[kept]]
    ):
        kept += 1
    return drafted[:kept].copy(), kept
