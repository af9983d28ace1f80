def draw(rng):
    bad = int(rng.choice([4, 5, 8, 10, 15, 20]))
    small = int(rng.choice([5, 10, 15, 20]))
    damage = int(rng.integers(8, 41)) * 500
    days = int(rng.choice([1, 2, 3]))
    mean = bad / 100 * damage * (1 - small / 100)
    # Between an eighth and a half of what is spared.
    gain = max(1, int(mean * int(rng.integers(15, 50)) / 1000 / days)) * 10
    return {"bad": bad, "damage": damage, "small": small, "days": days, "gain": gain}


def answer(bad, damage, small, days, gain):
    return bad / 100 * damage * (1 - small / 100) - days * gain


def check(bad, damage, small, days, gain):
    without = bad * damage
    with_canary = bad * damage * small / 100 + 100 * days * gain
    return (without - with_canary) / 100


def work(bad, damage, small, days, gain):
    spared = damage * (100 - small) / 100
    return {
        "kept": 100 - small,
        "spared": spared,
        "mean": round(spared * bad / 100, 2),
        "delay": days * gain,
    }


def no_delay(bad, damage, small, days, gain):
    return bad / 100 * damage * (1 - small / 100)


def all_damage(bad, damage, small, days, gain):
    return bad / 100 * damage - days * gain


def all_bad(bad, damage, small, days, gain):
    return damage * (1 - small / 100) - days * gain
