import { hasCloserLook, type CloserLook } from '../../src/core/closer-look.ts';
import type { Judgement } from '../../src/core/judgement.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Outcome, Sitting } from '../../src/core/screen.ts';
import { loadBundledProblem } from '../../src/problems/index.ts';
import { outcomeOf, type Measured } from '../../src/screen/report.ts';
import { helpOf, newId, sharedStorage, type Submission } from '../../src/storage/index.ts';
import { normaliseSource } from '../../src/widget/base/source-text.ts';
import { staysFinite } from '../../src/widget/results/look-words.ts';
import { sharedJudge } from '../../src/widget/state/shared-judge.ts';

/**
 * Judges the code that stands last in a problem of a sitting that has ended, unless it was submitted already, and
 * says what became of the problem. Rejects where it cannot be judged now.
 */
export async function judgeLast(sitting: Sitting, slug: string): Promise<Outcome> {
  const storage = await sharedStorage();
  const { problem } = await loadBundledProblem(slug);
  const submissions = (await storage.submissions.list(slug)).filter((one) => one.sitting === sitting.id);
  const source = await lastCode(sitting.id, problem);
  if (source === null) return outcomeOf(sitting, slug, submissions, null);
  const before = submissions.find((one) => one.testSet === 'all' && one.sourceCode === source)?.judgement;
  const judgement = before ?? (await judgeNow(sitting.id, problem, source));
  const measured = judgement.verdict === 'AC' ? await measure(problem, source) : undefined;
  return outcomeOf(sitting, slug, submissions, judgement, measured);
}

/** Null where nothing was written. */
async function lastCode(sitting: string, { slug, starterCode }: Problem): Promise<string | null> {
  const storage = await sharedStorage();
  await storage.flush();
  const draft = await storage.openDraft(`${slug}#${sitting}`);
  const code = draft.restored ? normaliseSource(draft.code) : '';
  await draft.close();
  return code.trim() === '' || code === normaliseSource(starterCode) ? null : code;
}

/** Kept among the attempts, as every Submit is. */
async function judgeNow(sitting: string, problem: Problem, source: string): Promise<Judgement> {
  const storage = await sharedStorage();
  const submission: Submission = {
    id: newId(),
    problem: problem.slug,
    sourceCode: source,
    testSet: 'all',
    submittedAt: new Date().toISOString(),
    sitting,
    help: helpOf(await storage.progressOf(problem.slug)),
    judgement: null,
  };
  const judgement = await sharedJudge().run('submission', { problem, source, testSet: 'all' });
  // A full storage takes nothing from the report.
  await storage.recordJudgement(submission, judgement).catch(() => {});
  return judgement;
}

/** Where a look is not possible, nothing was measured. */
async function measure(problem: Problem, source: string): Promise<Measured | undefined> {
  if (!hasCloserLook(problem.files)) return undefined;
  const look = await sharedJudge()
    .run('closerLook', { problem, source })
    .catch(() => null);
  return look ? measuredBy(look) : undefined;
}

function measuredBy({ own }: CloserLook): Measured {
  const [small, large] = own.growth.map(({ work }) => work);
  const counted = small && large && 'bytecodes' in small && 'bytecodes' in large && small.complete;
  const answers = own.stability.map(({ answer }) => answer);
  return {
    growth: counted ? { small: small.bytecodes, large: large.bytecodes, complete: large.complete } : null,
    stability:
      answers.length > 0 ? { inputs: answers.length, finite: answers.filter(staysFinite).length } : null,
  };
}
