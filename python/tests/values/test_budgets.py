"""What must hold between the constants of judging in Python."""

from ml_judge.values import budgets
from ml_judge.values.codec import encode
from ml_judge.values.decoder import decode


def test_a_reply_holds_the_largest_value_and_what_stands_around_it():
    assert budgets.MAX_REPLY_BYTES > budgets.MAX_BYTES
    # What stands around it are a message, a trace and a repair as long as a submission.
    assert budgets.MAX_REPLY_BYTES - budgets.MAX_BYTES > 4 * budgets.MAX_SOURCE_BYTES


def test_what_is_shown_or_compared_again_is_smaller_than_what_may_cross():
    assert budgets.MAX_DIAGNOSED_BYTES < budgets.MAX_LITERAL_BYTES < budgets.MAX_BYTES


def test_values_of_the_allowed_depth_are_encoded_and_decoded_without_recursion_errors():
    deep = []
    for _ in range(budgets.MAX_DEPTH - 2):
        deep = [deep]
    assert decode(encode(deep)) == deep
