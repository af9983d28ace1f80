x = 2.0
a, b = 3 * x, x + 1

grad_a, grad_b = b, a
grad_x = 0.0
grad_x += grad_a * 3
grad_x += grad_b * 1
print(grad_x)
