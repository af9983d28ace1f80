import type { Judgement } from '../../core/judgement.ts';
import { helpAtSolve, type ProblemProgress } from '../../storage/index.ts';
import { formatHelp } from '../base/format.ts';

/** `Solved with 2 hints; 3 submissions so far.` What was revealed since the first solve does not count. */
export function helpWords(progress: ProblemProgress): string {
  const help = formatHelp(helpAtSolve(progress));
  const { submissionCount } = progress;
  if (submissionCount < 1) return `Solved ${help}.`;
  return `Solved ${help}; ${submissionCount === 1 ? 'one submission' : `${submissionCount} submissions`} so far.`;
}

/** What the tests were: `Tested on 2 samples and 12 hidden cases, drawn anew for every submission.` */
export function testedWords({ results, seed }: Judgement): string {
  const samples = results.filter(({ visibility }) => visibility === 'sample').length;
  const hidden = results.length - samples;
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  return `Tested on ${count(samples, 'sample', 'samples')} and ${count(hidden, 'hidden case', 'hidden cases')}, named below; what is random in them came from the seed ${seed}.`;
}

/** Length beside the reference's. */
export function comparisonWords(code: string, solution: string): string {
  return `Yours has ${lineCount(code)} lines, the reference ${lineCount(solution)}, without comments.`;
}

/** Lines that are neither blank nor only a comment. */
function lineCount(code: string): number {
  return code.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;
}
