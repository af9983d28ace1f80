def drive(submission, x, y, only=None):
    answer = submission.report(x, y)
    return answer if only is None else answer[only]
