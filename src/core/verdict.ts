interface Described {
  /** Its name for readers. */
  label: string;
  /** How it is coloured. */
  tone: 'pass' | 'fail' | 'limit' | 'fault';
  /** Whether the next test would only take as long, or find the memory full: none is run. */
  endsTheRun: boolean;
  /** Whether a test called the submission, so that a closer look at the calls can say more. */
  wasCalled: boolean;
}

/** What the judge may say of a submission or of one test. The codes are those of the ICPC. */
const DESCRIBED = {
  AC: { label: 'Accepted', tone: 'pass', endsTheRun: false, wasCalled: true },
  WA: { label: 'Wrong answer', tone: 'fail', endsTheRun: false, wasCalled: true },
  TLE: { label: 'Time limit exceeded', tone: 'limit', endsTheRun: true, wasCalled: true },
  MLE: { label: 'Memory limit exceeded', tone: 'limit', endsTheRun: true, wasCalled: false },
  OLE: { label: 'Output limit exceeded', tone: 'limit', endsTheRun: true, wasCalled: false },
  RTE: { label: 'Run-time error', tone: 'fail', endsTheRun: false, wasCalled: true },
  CE: { label: 'Does not compile', tone: 'fail', endsTheRun: false, wasCalled: false },
  JE: { label: 'Judging error', tone: 'fault', endsTheRun: false, wasCalled: false },
} as const satisfies Record<string, Described>;

export type Verdict = keyof typeof DESCRIBED;

export const VERDICTS = Object.keys(DESCRIBED) as Verdict[];

/** The words a reader sees for a verdict, for example "Wrong answer". */
export function verdictLabel(verdict: Verdict): string {
  return DESCRIBED[verdict].label;
}

/** The class that gives a verdict its colour. */
export function verdictTone(verdict: Verdict): Described['tone'] {
  return DESCRIBED[verdict].tone;
}

/** Whether no further test is run after a test got this verdict. */
export function endsTheRun(verdict: Verdict): boolean {
  return DESCRIBED[verdict].endsTheRun;
}

/** Whether a closer look can say more of a submission with this verdict. */
export function wasCalled(verdict: Verdict): boolean {
  return DESCRIBED[verdict].wasCalled;
}

/** The first verdict that is not AC, in test order; AC when there is none. */
export function overallVerdict(results: readonly { verdict: Verdict }[]): Verdict {
  return results.find((result) => result.verdict !== 'AC')?.verdict ?? 'AC';
}
