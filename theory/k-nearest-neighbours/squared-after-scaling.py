def draw(rng):
    sd_euros = int(rng.choice([100, 200, 400]))
    sd_years = int(rng.choice([8, 10, 12, 14]))
    return {
        "euros": int(rng.integers(1, 7)) * sd_euros // 2,
        "years": int(rng.integers(1, 7)) * sd_years // 2,
        "sd_euros": sd_euros,
        "sd_years": sd_years,
    }


def answer(euros, years, sd_euros, sd_years):
    return (euros / sd_euros) ** 2 + (years / sd_years) ** 2


def check(euros, years, sd_euros, sd_years):
    """As points with a mean, scaled one by one."""
    a = ((300 + euros - 300) / sd_euros, (40 + years - 40) / sd_years)
    return sum(x * x for x in a)


def work(euros, years, sd_euros, sd_years):
    return {"z_euros": euros / sd_euros, "z_years": years / sd_years}


def raw(euros, years, sd_euros, sd_years):
    return euros**2 + years**2


def sum_squared(euros, years, sd_euros, sd_years):
    return (euros / sd_euros + years / sd_years) ** 2
