shown = {"a", "b"}
liked = [{"a"}, {"a", "c", "d", "e"}, {"b", "c"}]

recalls = [len(shown & one) / len(one) for one in liked]
print(round(sum(recalls) / len(recalls), 3))
