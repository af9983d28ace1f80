/** A solved problem that is due: an empty editor, and the judge says how well it is remembered. */
import type { Judgement } from '../../src/core/judgement.ts';
import { answerOfSolve } from '../../src/recall/events.ts';
import { answerLog } from '../../src/storage/records/answer-log.ts';
import { helpOf, sharedStorage } from '../../src/storage/index.ts';
import type { MlProblem } from '../../src/widget/ml-problem.ts';

/** `expectedMinutes`: how long a prepared reader takes. */
export async function reviewProblem(element: MlProblem, expectedMinutes: number): Promise<void> {
  await element.ready;
  const { problem: slug } = element;
  // Undo, and the attempts, lead back to what was there.
  element.reset();
  const storage = await sharedStorage();
  const before = helpOf(await storage.progressOf(slug));
  const startedAt = performance.now();
  let attempts = 0;
  let kept = false;
  element.addEventListener('ml-run-end', ({ detail }: CustomEvent<Judgement>) => {
    if (detail.testSet !== 'all' || kept) return;
    attempts += 1;
    if (detail.verdict !== 'AC') return;
    kept = true;
    void keep();
  });

  async function keep(): Promise<void> {
    const after = helpOf(await storage.progressOf(slug));
    const answer = answerOfSolve(slug, {
      ...{ solved: true, attempts, expectedMinutes },
      minutes: (performance.now() - startedAt) / 60_000,
      hints: Math.max(0, after.hintsShown - before.hintsShown),
      sawSolution: after.solutionShown && !before.solutionShown,
    });
    await (await answerLog()).add(answer);
  }
}
