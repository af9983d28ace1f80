import type { Journal } from './journal.ts';
import type { KeyValueStore } from './key-value.ts';
import { addProgress } from './merged-progress.ts';
import type { SubmissionStore } from './submission-store.ts';
import { newProgress, withJudgement, type Submission } from './submission.ts';

/**
 * Keeps what a visit was told and had no time to keep, the verdicts of submissions and the progress they
 * made, and forgets it in the journal. Doing it twice, or while another tab does it, changes nothing.
 */
export async function keepLateVerdicts(
  verdicts: Journal<Submission>,
  progress: KeyValueStore,
  submissions: SubmissionStore,
): Promise<void> {
  for (const submission of verdicts.entries()) {
    const { id, problem, judgement } = submission;
    if (judgement) {
      await submissions.add(submission);
      const made = withJudgement(newProgress(problem), submission, judgement);
      await addProgress(made, progress, submissions);
    }
    verdicts.settle(id);
  }
}
