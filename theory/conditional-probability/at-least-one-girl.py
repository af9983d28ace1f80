from itertools import product

families = list(product("GB", repeat=2))


def share(left):
    return round(sum(f == ("G", "G") for f in left) / len(left), 2)


first = [f for f in families if f[0] == "G"]
some = [f for f in families if "G" in f]
print(share(first), share(some))
