old = {"all": 0.80, "phone": 0.80, "desktop": 0.80}
new = {"all": 0.83, "phone": 0.70, "desktop": 0.87}
groups = ["phone", "desktop"]

worst = max(new[g] - old[g] for g in groups)
better = new["all"] > old["all"]
release = better and worst >= -0.01
print("release" if release else "hold back")
