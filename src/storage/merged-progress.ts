import { moreHelp } from './help.ts';
import type { KeyValueStore } from './key-value.ts';
import type { SubmissionStore } from './submission-store.ts';
import { newProgress, type Progress, type ProblemProgress } from './submission.ts';

const STEPS: readonly Progress[] = ['unattempted', 'attempted', 'solved'];

/** Merges the progress that two browsers remember of one problem. `submissionCount`: how many submissions are known of. */
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

/** Adds what is remembered elsewhere of a problem, once its submissions are here: those are counted. */
export async function addProgress(
  there: ProblemProgress,
  progress: KeyValueStore,
  submissions: SubmissionStore,
): Promise<void> {
  const { problem } = there;
  const judged = (await submissions.list(problem)).filter((one) => one.testSet === 'all' && one.judgement);
  await progress.update<ProblemProgress>(problem, (before) =>
    mergedProgress(before ?? newProgress(problem), there, judged.length),
  );
}
