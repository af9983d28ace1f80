def drive(submission, X, y, X_valid, y_valid, start, settings, only=None):
    result = submission.train(X, y, X_valid, y_valid, start, settings)
    return result if only is None else result[only]
