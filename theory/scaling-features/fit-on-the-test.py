import numpy as np

train, test = np.array([0.0, 20.0]), np.array([30.0, 50.0])

mean, std = train.mean(), train.std()
train_z = (train - mean) / std
test_z = (test - test.mean()) / test.std()
print(train_z.tolist(), test_z.tolist())
