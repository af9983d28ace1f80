def draw(rng):
    return {
        "loss": int(rng.choice([20, 25, 40, 50, 60, 80])),
        "notice": int(rng.choice([5, 8, 10, 15])),
        "deploy": int(rng.choice([11, 16, 21, 26, 31])),
        "releases": int(rng.choice([50, 100, 150, 200])),
        "bad": int(rng.choice([2, 4, 6, 8, 10])),
    }


def answer(loss, notice, deploy, releases, bad):
    return loss * (deploy - 1) * releases * bad / 100


def check(loss, notice, deploy, releases, bad):
    yearly = releases * bad / 100
    return yearly * loss * (notice + deploy) - yearly * loss * (notice + 1)


def work(loss, notice, deploy, releases, bad):
    return {
        "saved": deploy - 1,
        "each": loss * (deploy - 1),
        "count": round(releases * bad / 100, 1),
    }


def all_bad(loss, notice, deploy, releases, bad):
    return loss * (deploy - 1) * releases


def with_notice(loss, notice, deploy, releases, bad):
    return loss * (notice + deploy - 1) * releases * bad / 100


def instant(loss, notice, deploy, releases, bad):
    return loss * deploy * releases * bad / 100
