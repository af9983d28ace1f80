import numpy as np

ridge, lasso = 1.0, 1.0
for _ in range(3):
    ridge -= 0.5 * ridge
    lasso -= 0.5 * np.sign(lasso)
print(ridge, float(lasso))
