import { type Bug, type Debugging, withBugs } from '../../src/core/bugs.ts';
import type { Problem, ProblemIssue } from '../../src/core/problem.ts';
import type { Lane } from './lane.ts';
import type { Answer } from './messages.ts';
import type { BugsProof } from './report.ts';

/** Told of at most: one case that sees too much fails half of all programs. */
const MAX_FAILURES = 12;

/**
 * Judges the reference with every set of the bugs in it: exactly those of the set must be found, by every case
 * that finds them, and only the empty set accepted. So each is caught by cases of its own and mended alone.
 */
export async function proveBugs(
  lane: Lane,
  problem: Problem,
  { bugs }: Debugging,
  limitMs: number,
): Promise<{ proof: BugsProof; failures: ProblemIssue[] }> {
  const failures: ProblemIssue[] = [];
  const programs = 2 ** bugs.length;
  for (let set = 0; set < programs && failures.length < MAX_FAILURES; set++) {
    const put = bugs.filter((_, index) => set & (1 << index));
    const source = withBugs(problem.solution, put);
    const answer = await lane.ask(problem, 'try_program', source, limitMs);
    const message = faultOf(put, answer?.said ?? null);
    if (message) failures.push({ file: 'bugs', message });
  }
  return { proof: { bugs: bugs.map(({ name }) => name), programs }, failures };
}

function faultOf(put: readonly Bug[], answer: Answer<'try_program'>): string | null {
  const names = put.map(({ name }) => name).sort();
  const program = names.length === 0 ? 'The program without bugs' : `The program with ${names.join(', ')}`;
  if (answer === null)
    return `${program} cannot be loaded, or does not end: a bug only changes what comes out.`;
  const { found, missed, accepted } = answer;
  const unseen = names.filter((name) => !found.includes(name));
  if (unseen.length > 0) return `${program} passes every case that finds ${unseen.join(' and ')}.`;
  const extra = found.filter((name) => !names.includes(name));
  if (extra.length > 0)
    return `${program} fails a case that finds ${extra.join(' and ')}, which it does not have.`;
  const [first] = missed;
  if (first) return `${program} passes the case "${first.case}", which says that it finds ${first.bug}.`;
  if (accepted !== (names.length === 0)) return `${program} is ${accepted ? '' : 'not '}accepted.`;
  return null;
}
