body, head = 2.0, 1.0
x, y, rate = 1.0, 3.0, 0.1

features = body * x
error = head * features - y
head -= rate * error * features
print(body, round(head, 2))
