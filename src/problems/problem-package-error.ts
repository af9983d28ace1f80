import type { ProblemIssue } from '../core/problem.ts';

/** A problem package could not be loaded or is not valid: `issues` says everything that is wrong. */
export class ProblemPackageError extends Error {
  override readonly name = 'ProblemPackageError';
  readonly issues: readonly ProblemIssue[];

  constructor(issues: readonly ProblemIssue[]) {
    super(formatIssues(issues));
    this.issues = issues;
  }
}

/** One line for each issue, the file first. */
export function formatIssues(issues: readonly ProblemIssue[]): string {
  return issues.map(({ file, message }) => (file ? `${file}: ${message}` : message)).join('\n');
}
