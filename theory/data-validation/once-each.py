orders = [("ann", 20), ("bob", 30)]
customers = [("ann", "DE"), ("bob", "FR"), ("bob", "FR")]


def is_sound(customers):
    names = [name for name, country in customers]
    return len(names) == len(customers)


joined = [amount for who, amount in orders for name, country in customers if name == who]
print("sum", sum(joined), "sound", is_sound(customers))
