"""The constants of judging in Python: how long, how much and how often.

Sizes are bytes unless the name says otherwise. TypeScript's are in `src/core/budgets.ts`;
`tests/values/test_budgets.py` and `tests/unit/core/budgets.test.ts` assert what must hold between them.
"""

# How deep and how large a value may be that crosses between interpreters.
MAX_DEPTH = 100
MAX_NODES = 2_000_000
# Of those that are not packed: each takes the judge two microseconds, a list four, an array ten.
MAX_SINGLES = 250_000
LIST_WEIGHT = 2
ARRAY_WEIGHT = 5
# Halves of characters are decoded one at a time: of texts that hold such, all characters count.
MAX_HALVES = 100_000
MAX_INT_BITS = 64 * 1024
MAX_BYTES = 16 * 2**20
# A reply holds an encoded value and, where they changed, the encoded arguments.
MAX_REPLY_BYTES = MAX_BYTES + 2**19

# How long the source of a submission may be.
MAX_SOURCE_BYTES = 64 * 1024

# Rows of a query's answer that are compared, and that are counted where there are more.
MAX_RESULT_ROWS = 20_000
MAX_COUNTED_ROWS = 200_000

# An array in a test's call that is shown as code.
MAX_LITERAL_BYTES = 256 * 1024

# Looking for the declared wrong answer that gives the same values: on how many tests beside the
# failed one, at least and at most, of what size, how long.
MIN_DIAGNOSED = 12
MAX_DIAGNOSED = 64
MAX_DIAGNOSED_BYTES = 16_384
MAX_DIAGNOSIS_SECONDS = 2.5

# Hints that ask the reference again do so only where it is quicker than this.
MAX_ASKED_AGAIN_MS = 50.0
