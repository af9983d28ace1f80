usual = {"Mon": 100, "Sat": 40}
seen = [("Mon", 90), ("Sat", 45), ("Mon", 45)]

mean = sum(usual.values()) / len(usual)
plain = [count < 0.7 * mean for day, count in seen]
by_day = [count < 0.7 * usual[day] for day, count in seen]
print(sum(plain), sum(by_day))
