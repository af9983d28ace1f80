/** What the judge may say of a submission or of one test. The codes are those of the ICPC. */
export const VERDICTS = ['AC', 'WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE', 'JE'] as const;

export type Verdict = (typeof VERDICTS)[number];

const LABELS: Record<Verdict, string> = {
  AC: 'Accepted',
  WA: 'Wrong answer',
  TLE: 'Time limit exceeded',
  MLE: 'Memory limit exceeded',
  OLE: 'Output limit exceeded',
  RTE: 'Run-time error',
  CE: 'Does not compile',
  JE: 'Judging error',
};

/** The words a reader sees for a verdict, for example "Wrong answer". */
export function verdictLabel(verdict: Verdict): string {
  return LABELS[verdict];
}

/** The first verdict that is not AC, in test order; AC when there is none. */
export function overallVerdict(results: readonly { verdict: Verdict }[]): Verdict {
  return results.find((result) => result.verdict !== 'AC')?.verdict ?? 'AC';
}
