import type { PlanConcept } from '../core/study/planning.ts';
import type { ProblemSummary } from '../core/problem.ts';
import type { Area } from '../core/study/theory.ts';
import { ORIGINS } from './origins.ts';
import type { Frame } from './frame.ts';

/** What is known of an area, as a reason to do something in it. */
function areaWords(area: Area, { origin, evidence }: Frame): string {
  const level = evidence.levels[area];
  if (level !== undefined)
    return level < -0.4
      ? `your map says: ${area}, to work on`
      : level < 0.6
        ? `your map says: ${area}, in the middle`
        : `your map says: ${area}, strong; this keeps it so`;
  const start = ORIGINS[origin].start[area];
  const { people } = ORIGINS[origin];
  if (start < -0.4) return `${area}: often new to ${people}`;
  return start < 0.5
    ? `${area}: half known to most ${people}`
    : `${area}: known to most ${people}, kept warm`;
}

export function conceptWords(concept: PlanConcept, before: PlanConcept | null, frame: Frame): string {
  if (before) return sentence(`“${before.title}” builds on it`);
  if (frame.missed.has(`theory ${concept.slug}`)) return 'It did not happen on its day.';
  if (frame.evidence.begun.has(concept.slug)) return 'You have begun it.';
  return sentence(areaWords(concept.area, frame));
}

export function problemWords(
  found: { one: ProblemSummary; begun: boolean; read: PlanConcept | undefined; area: Area },
  frame: Frame,
): string {
  if (frame.missed.has(`problem ${found.one.slug}`)) return 'It did not happen on its day.';
  if (found.begun) return 'You have tried it: finish it.';
  if (found.read) return sentence(`write what you read in “${found.read.title}”`);
  return sentence(areaWords(found.area, frame));
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `1 h 20 min`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
}
