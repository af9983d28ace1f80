import type { Problem, ProblemIssue } from '../../src/core/problem.ts';
import { readManifest } from '../../src/problems/manifest.ts';
import type { Lane } from './lane.ts';
import type { Answer } from './messages.ts';
import { promisesUnchanged } from './promises.ts';
import type { MutantProof, SabotageProof, WrongAnswerProof } from './report.ts';

/**
 * For one mutant, or a wrong answer on one test: as often as long as the reference takes for all tests, and
 * never less. An endless loop is seen by it.
 */
const TIMES_REFERENCE = 10;
const LEAST_LIMIT_MS = 3000;
/** For one seed. */
const LONG_LIMIT_MS = 300_000;

/** The tolerance is at least ten times the spread of correct answers, and a tenth of the errors of wrong ones. */
const MAX_SPREAD = 0.1;
const MIN_ERROR = 10;
/** Of failing a right submission, in one Submit. */
const MAX_RISK = 1e-9;

type Opened = Answer<'open_package'> & { limitMs: number };

/** Loads a package into the lane's interpreter, where its reference answers all tests. */
export async function openPackage(lane: Lane, problem: Problem): Promise<Opened> {
  const { opened, durationMs } = await lane.open(problem);
  const limitMs = Math.max(LEAST_LIMIT_MS, TIMES_REFERENCE * durationMs);
  return { ...opened, limitMs };
}

/** Runs every mutant of the reference. */
export async function tryMutants(lane: Lane, problem: Problem, opened: Opened): Promise<MutantProof[]> {
  const declared = declaredMutants(problem);
  const proofs: MutantProof[] = [];
  for (const [index, mutant] of opened.mutants.entries()) {
    const answer = await lane.ask(problem, 'try_mutant', index, opened.limitMs);
    const caughtBy = answer === null ? 'the time limit' : answer.said;
    const known = declared.find((one) => isDeclared(mutant, one));
    proofs.push({ ...mutant, caughtBy, equivalent: caughtBy === null ? (known?.reason ?? null) : null });
  }
  return proofs;
}

/** Declarations that say of no survivor that its answers stay the same: it is caught by now, or there is none. */
export function checkDeclaredMutants(problem: Problem, mutants: readonly MutantProof[]): ProblemIssue[] {
  const survivors = mutants.filter(({ caughtBy }) => caughtBy === null);
  return declaredMutants(problem)
    .filter((declared) => !survivors.some((mutant) => isDeclared(mutant, declared)))
    .map(({ mutant }) => ({
      file: 'problem.json',
      message: `"equivalentMutants" declares "${mutant}", but no such change survives the tests. Remove it.`,
    }));
}

type Declared = NonNullable<NonNullable<ReturnType<typeof readManifest>['manifest']>['equivalentMutants']>;

function declaredMutants(problem: Problem): Declared {
  return readManifest(JSON.parse(problem.files['problem.json'] ?? '')).manifest?.equivalentMutants ?? [];
}

/** A declaration names one line's change, or that change on any line. */
function isDeclared(mutant: Opened['mutants'][number], { mutant: name }: Declared[number]): boolean {
  return name === mutant.description || name === nameOf(mutant);
}

/** Survivors that nothing is known of. */
export function checkMutants(mutants: readonly MutantProof[]): ProblemIssue[] {
  return mutants
    .filter(({ caughtBy, equivalent }) => caughtBy === null && equivalent === null)
    .map((mutant) => ({
      file: 'the reference solution',
      message:
        `No test sees the change "${nameOf(mutant)}". Add a test that does, or declare it in ` +
        '"equivalentMutants" of problem.json with the reason why the answers stay the same.',
    }));
}

function nameOf({ line, description }: { line: number; description: string }): string {
  return `line ${line}: ${description}`;
}

/** Compares the wrong answers with the reference and with each other. */
export async function compareWrongAnswers(
  lane: Lane,
  problem: Problem,
  { limitMs }: Opened,
): Promise<{ answers: WrongAnswerProof[]; spread: number | null; failures: ProblemIssue[] }> {
  let compared: { said: Answer<'compare_wrong'> } | null;
  do compared = await lane.ask(problem, 'compare_wrong', null, limitMs);
  while (compared?.said === null);
  const spread = await lane.ask(problem, 'try_spread', null, LONG_LIMIT_MS);
  if (compared === null || spread === null) {
    const message = 'A submission does not end, and cannot be interrupted.';
    return { answers: [], spread: null, failures: [{ file: 'submissions', message }] };
  }
  const { answers, same } = compared.said;
  const failures = same.map(({ file, other }) => ({
    file,
    message: `Its values are those of ${other} on every test: remove one, or add a test that tells them apart.`,
  }));
  return { answers, spread: spread.said, failures };
}

/** Wrong answers that only drawn tests catch: another seed may let them through. */
export function checkCases(answers: readonly WrongAnswerProof[]): ProblemIssue[] {
  return answers
    .filter(({ caught, cases }) => caught.length > 0 && cases.length === 0)
    .map(({ file }) => ({
      file,
      message:
        'Only drawn tests see its mistake. Add a case to "HIDDEN" of tests.py that shows it with every seed.',
    }));
}

const UNTRIED: SabotageProof = { changed: {}, form: [], precision: [], given: [] };

/** Tries programs that change an argument, or answer in another form or in single precision. */
export async function trySabotage(
  lane: Lane,
  problem: Problem,
): Promise<{ sabotage: SabotageProof; failures: ProblemIssue[] }> {
  const answer = await lane.ask(problem, 'try_sabotage', null, LONG_LIMIT_MS);
  if (answer === null) {
    const message = 'Changed in one place, it does not end, and cannot be interrupted.';
    return { sabotage: UNTRIED, failures: [{ file: 'the reference solution', message }] };
  }
  const { issues, ...sabotage } = answer.said;
  const unseen = Object.entries(sabotage.changed).filter(([, cases]) => cases.length === 0);
  const promises = promisesUnchanged(problem.files['statement.md'] ?? '');
  const failures = promises
    ? unseen.map(([argument]) => ({
        file: 'tests.py',
        message: `The statement says that arguments stay as they are, but no case sees \`${argument}\` changed.`,
      }))
    : [];
  return { sabotage, failures: [...issues, ...failures] };
}

/** Adds up with which chance a Submit fails a right submission. */
export async function addUpRisk(
  lane: Lane,
  problem: Problem,
): Promise<{ risk: number | null; failures: ProblemIssue[] }> {
  const answer = await lane.ask(problem, 'add_up_risk', null, LONG_LIMIT_MS);
  const risk = answer?.said ?? null;
  if (risk === null || risk <= MAX_RISK) return { risk, failures: [] };
  const message = `A Submit fails a right submission with a chance of ${risk.toPrecision(2)}; at most ${MAX_RISK} is safe. Give the comparisons a smaller "risk".`;
  return { risk, failures: [{ file: 'tests.py', message }] };
}

/** Whether the tolerance keeps its distance from correct and from wrong answers. */
export function checkMargins(spread: number | null, answers: readonly WrongAnswerProof[]): ProblemIssue[] {
  const file = 'problem.json';
  const failures: ProblemIssue[] = [];
  if (spread !== null && spread > MAX_SPREAD) {
    const message = `A correct submission errs by ${spread.toPrecision(2)} of the tolerance; at most ${MAX_SPREAD} is safe. Widen "tolerance".`;
    failures.push({ file, message });
  }
  for (const { file: wrong, error } of answers) {
    if (error === null || error >= MIN_ERROR) continue;
    const message = `${wrong} errs by ${error.toPrecision(2)} times the tolerance; at least ${MIN_ERROR} is safe. Narrow "tolerance", or add a test in which it errs more.`;
    failures.push({ file, message });
  }
  return failures;
}

/** Judges correct submissions on the seeds from `first` to before `end`. */
export async function tryCorrectSeeds(
  lane: Lane,
  problem: Problem,
  first: number,
  end: number,
): Promise<{ spread: number | null; failures: ProblemIssue[] }> {
  const failures: ProblemIssue[] = [];
  let spread: number | null = null;
  for (let seed = first; seed < end; seed++) {
    const answer = await lane.ask(problem, 'try_correct', seed, LONG_LIMIT_MS);
    if (answer === null) return { spread, failures: [{ file: '', message: `Seed ${seed} does not end.` }] };
    const { said } = answer;
    if (said.spread !== null) spread = Math.max(spread ?? 0, said.spread);
    failures.push(
      ...said.failures.map(({ file, test, seed, verdict }) => ({
        file,
        message: `It is correct, but gets ${verdict} at "${test}" with the seed ${seed}.`,
      })),
    );
  }
  return { spread, failures };
}

/** Judges the wrong answers on the seeds from `first` to before `end`. */
export async function tryWrongSeeds(
  lane: Lane,
  problem: Problem,
  first: number,
  end: number,
): Promise<ProblemIssue[]> {
  const failures: ProblemIssue[] = [];
  for (let seed = first; seed < end; seed++) {
    const answer = await lane.ask(problem, 'try_wrong', seed, LONG_LIMIT_MS);
    if (answer === null) return [{ file: '', message: `Seed ${seed} does not end.` }];
    const message = `It is wrong, but gets AC with the seed ${seed.toString(16)}. Add a test that catches it with every seed.`;
    failures.push(...answer.said.map((file) => ({ file, message })));
  }
  return failures;
}
