import random

visits = [("ann", 1), ("ann", 2), ("bob", 1), ("bob", 2), ("cem", 1), ("cem", 2)]


def version(user, visit):
    key = f"ranker-6:{user}:{visit}"
    return random.Random(key).choice("AB")


seen = {}
for user, visit in visits:
    seen.setdefault(user, set()).add(version(user, visit))
print("users who saw both:", sum(len(one) == 2 for one in seen.values()))
