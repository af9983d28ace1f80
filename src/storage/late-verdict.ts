import type { Journal } from './journal.ts';
import type { KeyValueStore } from './key-value.ts';
import { mergedProgress } from './merged-progress.ts';
import type { SubmissionStore } from './submission-store.ts';
import { newProgress, withJudgement, type ProblemProgress, type Submission } from './submission.ts';

/** Keeps what a journal still has, and forgets it there. */
export async function keepLateVerdicts(
  verdicts: Journal<Submission>,
  submissions: SubmissionStore,
  progress: KeyValueStore,
): Promise<void> {
  for (const submission of verdicts.entries()) {
    await keepLateVerdict(submission, submissions, progress);
    verdicts.settle(submission.id);
  }
}

/**
 * Keeps what a visit was told and had no time to keep: the verdict of a submission, and the progress it
 * made. Doing it twice, or while another tab does it, changes nothing.
 */
export async function keepLateVerdict(
  submission: Submission,
  submissions: SubmissionStore,
  progress: KeyValueStore,
): Promise<void> {
  const { problem, judgement } = submission;
  if (!judgement) return;
  await submissions.add(submission);
  const judged = (await submissions.list(problem)).filter((one) => one.testSet === 'all' && one.judgement);
  const made = withJudgement(newProgress(problem), submission, judgement);
  await progress.update<ProblemProgress>(problem, (before) =>
    mergedProgress(before ?? newProgress(problem), made, judged.length),
  );
}
