import math


def loss(chosen, rejected, ref_chosen=-12, ref_rejected=-30, beta=0.1):
    margin = beta * ((chosen - ref_chosen) - (rejected - ref_rejected))
    return math.log(1 + math.exp(-margin))


start = loss(chosen=-12, rejected=-30)
later = loss(chosen=-15, rejected=-43)
print(round(start, 2), later < start)
