import {
  current,
  measured,
  measuredInPractice,
  nextForm,
  sittings,
  type Form,
  type Sitting,
} from '../assess/sitting.ts';
import { estimate, type Measured } from '../assess/ability.ts';
import { report, type Report } from '../assess/report.ts';
import type { Answer } from '../core/study/answer.ts';
import type { MeasuringItem } from '../core/study/measuring.ts';
import { SITE_BASE } from '../core/site-base.ts';
import { answerLog } from '../storage/records/answer-log.ts';

/** What this browser knows of where its reader stands. */
export interface Standings {
  items: ReadonlyMap<string, MeasuringItem>;
  answers: readonly Answer[];
  past: readonly Sitting[];
  /** The assessment to go on with. */
  current: Sitting | null;
  /** The form of the next one. */
  form: Form;
}

/** Reads what was answered. Rejects with a sentence for the reader. */
export async function readStandings(now: number): Promise<Standings> {
  const address = new URL('theory/measuring.json', SITE_BASE);
  const response = await fetch(address, { credentials: 'omit' }).catch(() => null);
  if (!response?.ok)
    throw new Error('The list of questions could not be fetched. Check the connection, then reload.');
  // Made by our own build, so it needs no validation.
  const list = (await response.json()) as MeasuringItem[];
  const items = new Map(list.map((item) => [item.id, item]));
  const answers = await (await answerLog()).list();
  const past = sittings(answers, items);
  return { items, answers, past, current: current(past, now), form: nextForm(past) };
}

/** What the last assessment and all practice say together; what looks guessed is told by the assessment alone. */
export function reportOf({ items, answers }: Standings, sitting: Sitting): Report {
  const own: Measured[] = measured(sitting.answers, items);
  const alone = report(own);
  return alone.kind === 'guessed' ? alone : report([...own, ...measuredInPractice(answers, items)]);
}

/** With fewer answers an assessment draws no map. */
export const FEWEST_ANSWERS = 8;

/**
 * What the last assessment that ended says together with practice; without one, practice alone. `measuredAt`: when
 * the assessment ended, ISO 8601 in UTC; empty without one.
 */
export function latestReport(standings: Standings): { report: Report; measuredAt: string } {
  const { past, current: open, answers, items } = standings;
  const sitting = past.findLast((one) => one.answers.length >= FEWEST_ANSWERS && one !== open);
  return {
    report: sitting ? reportOf(standings, sitting) : report(measuredInPractice(answers, items)),
    measuredAt: sitting?.answers.at(-1)?.at ?? '',
  };
}

/** How much an area has moved since an earlier assessment, in logits, by area. */
export function moved({ items }: Standings, before: Sitting, after: Sitting): Map<string, number> {
  const [old, now] = [before, after].map((one) => estimate(measured(one.answers, items)));
  return new Map((now ?? []).map(({ area, mean }, index) => [area, mean - (old?.[index]?.mean ?? mean)]));
}
