value = {"start": 0.0, "middle": 0.0, "goal": 0.0}
steps = [("start", 0, "middle"), ("middle", 10, "goal")]

for _ in range(2):
    for state, reward, after in steps:
        value[state] = reward + 0.5 * value[after]
    print(value["start"], value["middle"])
