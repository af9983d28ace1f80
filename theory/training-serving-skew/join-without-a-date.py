orders = [("ann", 3), ("ann", 8)]  # customer, day
refunds = {"ann": [(1, 0), (5, 2), (9, 6)]}  # from which day, how many


def at(history, day):
    return [count for since, count in history if since <= day][-1]


latest = [refunds[who][-1][1] for who, day in orders]
known = [at(refunds[who], day) for who, day in orders]
print(latest, known)
