"""Test cases of the autograd engine: programs that `driver.py` runs."""

import numpy as np

from ml_judge import Case, generator


def program(name: str, *lines: str) -> Case:
    """A case that runs the lines."""
    return Case(name, program="\n".join(lines))


SAMPLES = [
    program(
        "a product and a sum", "a = Value(2.0)", "b = Value(-3.0)", "c = a * b + a", "c.backward()"
    ),
    program(
        "one neuron",
        "x = Value(0.5)",
        "w = Value(-1.5)",
        "b = Value(0.25)",
        "y = (w * x + b).tanh()",
        "loss = (y - 1) ** 2",
        "loss.backward()",
    ),
]

HIDDEN = [
    program("a value by itself", "a = Value(3)", "a.backward()"),
    program("before any backward", "a = Value(3)", "b = a * 2 + 1"),
    program("a times itself", "a = Value(-3.0)", "b = a * a", "b.backward()"),
    program("a plus itself", "a = Value(4.0)", "b = a + a", "b.backward()"),
    program(
        "a minus itself, a over itself",
        "a = Value(4.0)",
        "b = (a - a) + 3 * (a / a)",
        "b.backward()",
    ),
    program("a difference", "a = Value(2.0)", "b = Value(5.0)", "c = a - b", "c.backward()"),
    program("a quotient", "a = Value(3.0)", "b = Value(-4.0)", "c = a / b", "c.backward()"),
    program("the other sign", "a = Value(3.0)", "b = -a", "c = -b * 2", "c.backward()"),
    program(
        "numbers on the right",
        "a = Value(3.0)",
        "b = ((a + 2) * 4 - 1.5) / 8",
        "b.backward()",
    ),
    program(
        "numbers on the left",
        "a = Value(4.0)",
        "b = 2 + 3 * a",
        "c = 1 - a",
        "d = 6 / a",
        "e = b * c * d",
        "e.backward()",
    ),
    program(
        "the built-in sum",
        "a = Value(1.5)",
        "b = Value(-2)",
        "c = sum([a, b, a * b])",
        "c.backward()",
    ),
    program(
        "powers",
        "a = Value(-2.0)",
        "b = a ** 3",
        "c = a ** -2",
        "d = Value(2.25)",
        "e = d ** 0.5 + d ** 1",
        "f = b * c + e",
        "f.backward()",
    ),
    program(
        "the power 0, also of 0",
        "a = Value(0.0)",
        "b = Value(-2.0)",
        "c = a ** 0 + b ** 0 * 3",
        "c.backward()",
    ),
    program("powers of 0", "a = Value(0.0)", "b = a ** 2 + a ** 1 + a ** 3", "b.backward()"),
    program(
        "relu on both sides of the corner, and on it",
        "a = Value(2.0)",
        "b = Value(-2.0)",
        "c = Value(0.0)",
        "d = 3 * a.relu() + 5 * b.relu() - 7 * c.relu()",
        "d.backward()",
    ),
    program(
        "relu with a negative derivative from above",
        "a = Value(2.0)",
        "b = a.relu() * -3",
        "b.backward()",
    ),
    program(
        "adding or taking away nothing makes a new value",
        "a = Value(2.0)",
        "b = a + 0",
        "c = a - 0",
        "d = b * c",
        "d.backward()",
        "b.grad = c.grad = 0.5",
    ),
    program(
        "multiplying or dividing by 1 makes a new value",
        "a = Value(2.0)",
        "b = a * 1",
        "c = a / 1",
        "d = b * c",
        "d.backward()",
        "b.grad = c.grad = 0.5",
    ),
    program(
        "the power 1 and an open relu make new values",
        "a = Value(2.0)",
        "b = a ** 1",
        "c = a.relu()",
        "d = b * c",
        "d.backward()",
        "b.grad = c.grad = 0.5",
    ),
    program("relu next to the corner", "a = Value(1e-12)", "b = a.relu() * 3", "b.backward()"),
    program(
        "tanh where it is nearly 1",
        "a = Value(9.5)",
        "b = Value(-8.5)",
        "c = Value(11)",
        "d = 5 * a.tanh() - b.tanh() + 100 * c.tanh()",
        "d.backward()",
    ),
    program("small derivatives", "a = Value(3.0)", "b = a * 5e-11 * a", "b.backward()"),
    program(
        "large and odd powers",
        "a = Value(1.5)",
        "b = a ** -3.5 + a ** -4 + a ** 11 + a ** 0.25",
        "b.backward()",
    ),
    program("tanh", "a = Value(0.7)", "b = (a * 2).tanh()", "b.backward()"),
    program(
        "tanh of large arguments",
        "a = Value(1000.0)",
        "b = Value(-1000.0)",
        "c = a.tanh() - 2 * b.tanh()",
        "c.backward()",
    ),
    program(
        "two ways that meet again",
        "a = Value(1.5)",
        "b = a * 2",
        "c = a + 3",
        "d = b * c",
        "d.backward()",
    ),
    program(
        "a short way and a long one",
        "a = Value(1.5)",
        "b = a * 3",
        "c = b + 1",
        "d = c * c",
        "e = d * b",
        "f = e + b",
        "f.backward()",
    ),
    program(
        "a short way and a long one, the other way round",
        "a = Value(1.5)",
        "b = a * 3",
        "c = b + 1",
        "d = c * c",
        "e = b * d",
        "f = b + e",
        "f.backward()",
    ),
    program(
        "equal numbers are different values",
        "a = Value(2.0)",
        "b = Value(2.0)",
        "c = a * b + Value(4.0) * a",
        "c.backward()",
    ),
    program(
        "backward twice",
        "a = Value(2.0)",
        "b = a * a * a",
        "c = b + a",
        "c.backward()",
        "c.backward()",
    ),
    program(
        "backward from two results",
        "a = Value(2.0)",
        "b = a * a",
        "y = b * 3",
        "z = b * b",
        "y.backward()",
        "z.backward()",
    ),
    program(
        "backward from a part, then from the whole",
        "a = Value(0.5)",
        "b = a.tanh()",
        "b.backward()",
        "c = b * a",
        "c.backward()",
    ),
    program(
        "set back to 0 between two calls",
        "a = Value(2.0)",
        "b = a ** 2",
        "b.backward()",
        "a.grad = 0.0",
        "b.backward()",
    ),
    program("grad was set before", "a = Value(2.0)", "b = a * 5", "a.grad = 100.0", "b.backward()"),
    program(
        "values that have no part in it",
        "a = Value(2.0)",
        "b = Value(3.0)",
        "c = a * b",
        "d = a * 7",
        "e = c + d",
        "d.backward()",
        "c.backward()",
    ),
    program(
        "three hundred operations deep",
        "x = Value(0.01)",
        "y = x",
        "for _ in range(150): y = y * 0.999 + x",
        "y.backward()",
    ),
    program(
        "two to the sixty ways",
        "a = Value(1.5)",
        "b = a",
        "for _ in range(60): b = b + b",
        "b.backward()",
    ),
    program(
        "sixty products of one value with itself, in turn",
        "a = Value(1.0)",
        "b = a",
        "for _ in range(60): b = b * b * 0.5 + b * 0.5",
        "b.backward()",
    ),
    program(
        "three steps of training",
        "w = Value(0.5)",
        "b = Value(-0.25)",
        "for _ in range(3):",
        "    loss = (w * 2 + b - 3) ** 2 + (w * -1 + b - 1) ** 2",
        "    w.grad = b.grad = 0.0",
        "    loss.backward()",
        "    w = Value(w.data - 0.05 * w.grad)",
        "    b = Value(b.data - 0.05 * b.grad)",
        "loss.backward()",
    ),
]


@generator(sizes=(1, 2, 4, 8, 30))
def random_formulas(rng: np.random.Generator, size: int) -> dict[str, object]:
    """random formulas"""
    lines = [f"v{i} = Value({rng.uniform(0.5, 1.5):.3f})" for i in range(3)]
    count = 3
    for _ in range(size):
        # The latest value takes part, and any other one.
        a, b, c = f"v{count - 1}", f"v{rng.integers(count)}", round(float(rng.uniform(0.5, 2)), 2)
        forms = [
            f"{a} + {b}",
            f"{b} - {a}",
            f"({a} * {b}).tanh()",
            f"{c} * {a}",
            f"({a} - {c}).relu() + {b}",
            f"{c} - {a}",
            f"{a} / ({b} * {b} + {c})",
            f"({a} * {a} + 1) ** -0.5",
            f"{c} / ({a} ** 2 + 1)",
            f"-{a}",
        ]
        lines.append(f"v{count} = {forms[rng.integers(len(forms))]}")
        count += 1
    lines.append(f"v{count - 1}.backward()")
    if rng.random() < 0.5:
        lines.append(f"v{rng.integers(3, count)}.backward()")
    return {"program": "\n".join(lines)}
