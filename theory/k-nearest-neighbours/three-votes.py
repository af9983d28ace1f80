rows = [(9, "a"), (1, "a"), (4, "b"), (7, "a"), (2, "b")]
query = 0

rows.sort(key=lambda row: abs(row[0] - query))
answers = []
for k in (1, 3, 5):
    votes = [label for _, label in rows[:k]]
    answers.append(max(sorted(set(votes)), key=votes.count))
print(*answers)
