import type { Answer } from '../core/study/answer.ts';
import type { MeasuringItem } from '../core/study/measuring.ts';
import type { Measured } from './ability.ts';
import { ANSWERS } from './choose.ts';

export type Form = 'assessment-a' | 'assessment-b';

/** Whoever pauses longer begins anew: meanwhile they may have learnt. */
const LONGEST_PAUSE_MS = 2 * 3_600_000;

/** An answer in practice says less: its question may have been seen before, or looked up. */
const PRACTICE_WEIGHT = 0.5;

/** One assessment, as the log of answers tells it. */
export interface Sitting {
  form: Form;
  answers: Answer[];
}

/** All assessments, oldest first: worked out from the log alone, so that two tabs and a reload lose none. */
export function sittings(answers: readonly Answer[], items: ReadonlyMap<string, MeasuringItem>): Sitting[] {
  const found: Sitting[] = [];
  for (const answer of answers) {
    const use = items.get(answer.item)?.use;
    if (answer.place !== 'assessment' || !use || use === 'practice') continue;
    const last = found.at(-1);
    if (last?.form === use && !isFull(last) && goesOn(last, Date.parse(answer.at))) {
      // Answered in two tabs it counts once.
      if (!last.answers.some(({ item }) => item === answer.item)) last.answers.push(answer);
    } else found.push({ form: use, answers: [answer] });
  }
  return found;
}

const isFull = ({ answers }: Sitting): boolean => answers.length >= ANSWERS;

function goesOn({ answers }: Sitting, now: number): boolean {
  return now - Date.parse(answers.at(-1)?.at ?? '') < LONGEST_PAUSE_MS;
}

/** The one to go on with: begun, not ended, and not long ago. */
export function current(all: readonly Sitting[], now: number): Sitting | null {
  const last = all.at(-1);
  return last && !isFull(last) && goesOn(last, now) ? last : null;
}

/** The form whose questions were not met last. */
export function nextForm(all: readonly Sitting[]): Form {
  return all.at(-1)?.form === 'assessment-a' ? 'assessment-b' : 'assessment-a';
}

/** Answers as they are measured. What is gone or means something else now says nothing. */
export function measured(
  answers: readonly Answer[],
  items: ReadonlyMap<string, MeasuringItem>,
  weight = 1,
): Measured[] {
  return answers.flatMap(({ item: id, version, right, confidence }) => {
    const item = items.get(id);
    if (item?.version !== version) return [];
    const { area, difficulty, chance } = item;
    return { area, difficulty, chance, outcome: outcomeOf(right, confidence), weight };
  });
}

function outcomeOf(right: boolean, confidence: Answer['confidence']): Measured['outcome'] {
  if (right) return 'right';
  return confidence === 'unknown' ? 'unknown' : 'wrong';
}

/** What practice says: the first answer to each question, before its explanation was read. */
export function measuredInPractice(
  answers: readonly Answer[],
  items: ReadonlyMap<string, MeasuringItem>,
): Measured[] {
  const first = new Map<string, Answer>();
  for (const answer of answers)
    if (items.get(answer.item)?.use === 'practice' && !first.has(answer.item)) first.set(answer.item, answer);
  return measured([...first.values()], items, PRACTICE_WEIGHT);
}
