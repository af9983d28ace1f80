import type { Answer, Confidence } from '../core/study/answer.ts';

/** How often one was right when one felt so. */
export interface Calibrated {
  confidence: Exclude<Confidence, 'unknown'>;
  count: number;
  right: number;
  /** Where the share of right answers lies nine times in ten, from 0 to 1. */
  low: number;
  high: number;
}

const TOLD = ['guess', 'think', 'sure'] as const;

/** With fewer answers nothing is said of a feeling. */
const ENOUGH = 8;

/** Of nine tenths of a normal distribution. */
const Z = 1.645;

/** How often each feeling was right, over answers that the page judged itself. */
export function calibration(answers: readonly Answer[]): Calibrated[] {
  return TOLD.map((confidence) => {
    const told = answers.filter((answer) => answer.confidence === confidence);
    const right = told.filter((answer) => answer.right).length;
    return { confidence, count: told.length, right, ...interval(right, told.length) };
  });
}

/** What feelings and results say together, or that it is too early; never more than the intervals allow. */
export function calibrationWords(told: readonly Calibrated[]): string {
  const of = (confidence: Calibrated['confidence']): Calibrated | null =>
    told.find((one) => one.confidence === confidence && one.count >= ENOUGH) ?? null;
  const [guess, sure] = [of('guess'), of('sure')];
  if (!guess && !sure)
    return 'With a few more answers you will see here how far your feeling can be trusted.';
  const words = [];
  if (sure) {
    if (sure.high < 0.85)
      words.push('You are sure more often than you are right: check once more where you are.');
    else if (sure.low > 0.85) words.push('Where you are sure, you can trust it.');
  }
  if (guess && guess.low > 0.5)
    words.push('Your guesses are better than you think: you know more than you believe.');
  return words.join(' ') || 'Nothing stands out: what you feel is about what you know.';
}

/** Wilson's interval for a share (E. B. Wilson, 1927): it stays within 0 and 1, also for few answers. */
function interval(right: number, count: number): { low: number; high: number } {
  if (count === 0) return { low: 0, high: 1 };
  const share = right / count;
  const spread = Z ** 2 / count;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / count + spread / (4 * count));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
