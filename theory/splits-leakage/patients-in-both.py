patients = ["a", "b", "c", "d", "b", "d"]

cut = len(patients) * 2 // 3
train, test = patients[:cut], patients[cut:]
print(len(set(train) & set(test)))
