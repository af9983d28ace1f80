import type { Judgement } from '../../src/core/judgement.ts';
import type { Problem, ProblemIssue } from '../../src/core/problem.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { codeFiles } from '../../src/problems/package-files.ts';
import type { CandidateApi } from '../../src/core/contract/worker.ts';
import type { Interpreter } from '../../src/runtime/interpreter.ts';
import { judgeWith } from '../../src/judge/tasks/submission.ts';
import type { JudgeRequest } from '../../src/judge/request.ts';
import type { NodeJudge } from '../node/node-judge.ts';
import type { Lane } from './lane.ts';
import type { JudgedFile, WrongAnswerProof } from './report.ts';

/** Any would do; a fixed one lets a failure be looked at again. */
const SEED = '5eed';

/** Of a debugging problem it is no file, but made. */
const STARTER = 'starter.py';

/** As long as `ml_judge.causes.diagnosis` may take. */
export const DIAGNOSIS_MS = 2500;

const VERDICT_OF_FOLDER: Record<string, Verdict> = {
  accepted: 'AC',
  wrong_answer: 'WA',
  time_limit_exceeded: 'TLE',
  run_time_error: 'RTE',
};

/** Judges the reference, the starter and every submission of a package with the judge of the site. */
export async function judgeFiles(lane: Lane, problem: Problem): Promise<JudgedFile[]> {
  const judge = await lane.judge();
  const wrongAnswers = new OneInterpreter(judge);
  const judged: JudgedFile[] = [];
  for (const [file, wanted] of expectedVerdicts(problem)) {
    const source = file === STARTER ? problem.starterCode : (problem.files[file] ?? '');
    const request = { problem, source, testSet: 'all', seed: SEED } as const;
    let judgement = await (wanted === 'WA' ? wrongAnswers : judge).judge(request);
    // A machine that was busy elsewhere for a moment is not the package's fault.
    if (isLate(judgement, wanted)) judgement = await judge.judge(request);
    const failed = judgement.results.find((result) => result.verdict !== 'AC');
    const reason = judgement.verdict === 'JE' ? judgement.feedback?.message : undefined;
    judged.push({
      file,
      wanted,
      verdict: judgement.verdict,
      caughtBy: failed?.name ?? reason ?? null,
      misconception: failed?.misconception?.file ?? null,
      durationMs: judgement.durationMs,
    });
  }
  wrongAnswers.dispose();
  return judged;
}

/**
 * Judges one submission after the other in the same interpreter: starting one takes longer than most
 * packages' tests. Only for a package's own wrong answers, which do not attack the next.
 */
class OneInterpreter {
  readonly #judge: NodeJudge;
  #candidate: Interpreter<CandidateApi> | null = null;

  constructor(judge: NodeJudge) {
    this.#judge = judge;
  }

  async judge(request: JudgeRequest): Promise<Judgement> {
    const { pool } = this.#judge;
    const { problem } = request;
    try {
      this.#candidate ??= await pool.takeCandidate(problem.packages);
      const interpreters = { judge: await pool.judge(problem), candidate: this.#candidate };
      const judgement = await judgeWith(request, interpreters, {});
      if (judgement.verdict !== 'WA') this.dispose();
      return judgement;
    } catch {
      // One of its own says what is wrong.
      this.dispose();
      return this.#judge.judge(request);
    }
  }

  /** Whatever broke a limit may have left something behind. */
  dispose(): void {
    this.#candidate?.dispose();
    this.#candidate = null;
  }
}

/** Past a time limit, or past the time in which a misconception is looked for. */
function isLate({ verdict, durationMs, results }: Judgement, wanted: JudgedFile['wanted']): boolean {
  if (verdict === 'TLE') return wanted !== 'TLE';
  const undiagnosed = verdict === 'WA' && !results.some(({ misconception }) => misconception);
  return undiagnosed && durationMs > DIAGNOSIS_MS;
}

function expectedVerdicts(problem: Problem): [string, JudgedFile['wanted']][] {
  const submissions = Object.keys(problem.files).flatMap((file): [string, Verdict][] => {
    const verdict = VERDICT_OF_FOLDER[/^submissions\/(\w+)\//.exec(file)?.[1] ?? ''];
    return verdict ? [[file, verdict]] : [];
  });
  const [starter, solution] = codeFiles(problem.language);
  return [[solution, 'AC'], [starter, 'not AC'], ...submissions.sort()];
}

/** What is wrong with the verdicts. */
export function checkVerdicts(files: readonly JudgedFile[]): ProblemIssue[] {
  return files.flatMap(({ file, wanted, verdict, caughtBy }) => {
    if (wanted === 'not AC' ? verdict !== 'AC' && verdict !== 'JE' : verdict === wanted) return [];
    const where = caughtBy ? ` at "${caughtBy}"` : '';
    const advice =
      verdict === 'AC' ? 'No test sees its mistake: add one that does.' : 'Correct it, or the tests.';
    return [
      {
        file,
        message: `It is ${wanted === 'not AC' ? 'the starter' : wanted}, but gets ${verdict}${where}. ${advice}`,
      },
    ];
  });
}

/** Whether whoever makes one of the mistakes would read the message written for it. */
export function checkDiagnoses(
  files: readonly JudgedFile[],
  answers: readonly WrongAnswerProof[],
): ProblemIssue[] {
  const repeatable = new Set(answers.filter((answer) => answer.repeatable).map(({ file }) => file));
  return files.flatMap(({ file, verdict, misconception }) => {
    if (verdict !== 'WA' || !repeatable.has(file) || file === `submissions/${misconception}`) return [];
    const got = misconception ? `that of ${misconception}` : 'none';
    return [
      {
        file,
        message: `Whoever makes this mistake reads another message: ${got}. Let the first test that catches it tell the two apart.`,
      },
    ];
  });
}
