import type { ScreenKind } from '../../src/core/screen.ts';
import { listed, plural } from '../../src/core/words.ts';
import type { Drawn } from '../../src/screen/draw.ts';
import { minutesOf } from '../../src/screen/draw.ts';

export const KIND_NAMES: Record<ScreenKind, string> = {
  numpy: 'NumPy and data',
  pandas: 'pandas',
  sql: 'SQL',
  debugging: 'Debugging',
  scratch: 'ML from scratch',
};

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

export function dayWords(isoTime: string): string {
  return day.format(Date.parse(isoTime));
}

/** What a kind has to offer: `12 to solve`. */
export function leftWords({ all, left }: { all: number; left: number }): string {
  if (all === 0) return 'none here yet';
  return left === 0 ? 'all solved' : `${left} to solve`;
}

/** What would be drawn, without saying which. */
export function drawnWords(drawn: Drawn, minutes: number): string {
  if (drawn.kind === 'too few') {
    return `What you have not solved of these fills ${drawn.minutes} of ${minutes} minutes: too little for a sitting. Choose another kind too, or less time.`;
  }
  const { problems, missing } = drawn;
  const work = `${plural(problems.length, 'problem')}, about ${minutesOf(problems)} minutes of work for somebody prepared.`;
  if (missing.length === 0) return work;
  return `${work} There is no room for ${listed(missing.map((kind) => KIND_NAMES[kind]))} beside the others.`;
}

/** What is said of sittings that cannot be read, in whole or in part; empty where all can. */
export function damageWords(damaged: number, lost: number): string {
  const whole =
    damaged === 0
      ? ''
      : `${damaged === 1 ? 'One kept sitting is damaged and is' : `${damaged} kept sittings are damaged and are`} set aside; the others are here. Code that was judged is among the attempts of its problem.`;
  const part =
    lost === 0
      ? ''
      : `Of ${lost === 1 ? 'one problem' : `${lost} problems`} the outcome is damaged: it is judged again in its report.`;
  return [whole, part].filter(Boolean).join(' ');
}
