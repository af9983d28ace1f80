def drive(submission, tokens, params, rows=None):
    logits = submission.forward(tokens, params)
    return logits if rows is None else logits[rows]
