def drive(submission, batches, n_classes, positive, threshold, only=None):
    report = submission.evaluate(batches, n_classes, positive, threshold)
    return report if only is None else report[only]
