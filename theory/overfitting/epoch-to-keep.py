def draw(rng):
    patience = int(rng.choice([2, 3]))
    falls = int(rng.integers(2, 13))
    level = int(rng.integers(50, 70))
    errors = [level]
    for _ in range(falls - 1):
        errors.append(errors[-1] - int(rng.integers(1, 4)))
    best = errors[-1]
    errors += [best + int(rng.integers(1, 4)) for _ in range(patience)]
    errors += [best - int(rng.integers(1, 4)), best + 2]
    return {"errors": errors, "patience": patience}


def answer(errors, patience):
    best, kept, since = errors[0], 1, 0
    for epoch, error in enumerate(errors[1:], 2):
        if error < best:
            best, kept, since = error, epoch, 0
        else:
            since += 1
            if since == patience:
                break
    return kept


def work(errors, patience):
    return {"stop": answer(errors, patience) + patience}


def last_trained(errors, patience):
    return answer(errors, patience) + patience


def best_of_all(errors, patience):
    return errors.index(min(errors)) + 1
