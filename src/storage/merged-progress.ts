import { moreHelp } from './help.ts';
import type { Progress, ProblemProgress } from './submission.ts';

const STEPS: readonly Progress[] = ['unattempted', 'attempted', 'solved'];

/** What two browsers remember of one problem. `submissionCount`: how many submissions are known of. */
export function mergedProgress(
  here: ProblemProgress,
  there: ProblemProgress,
  submissionCount: number,
): ProblemProgress {
  const further = STEPS.indexOf(there.progress) > STEPS.indexOf(here.progress);
  const later = (there.last?.judgedAt ?? '') > (here.last?.judgedAt ?? '');
  const [firstSolve] = [here.firstSolve, there.firstSolve]
    .filter((solve) => solve !== undefined)
    .sort((a, b) => a.at.localeCompare(b.at));
  return {
    ...there,
    ...here,
    ...moreHelp(here, there),
    ...(firstSolve ? { firstSolve } : {}),
    progress: further ? there.progress : here.progress,
    submissionCount: Math.max(here.submissionCount, there.submissionCount, submissionCount),
    last: later ? there.last : here.last,
  };
}
