import type { Report } from '../../src/assess/report.ts';
import type { Item } from '../../src/core/study/theory.ts';
import { latestReport, readStandings } from '../../src/quiz/measuring.ts';
import { loadConcept } from '../../src/quiz/load-concept.ts';
import { readReview } from '../../src/quiz/review-cards.ts';
import { calibration, type Calibrated } from '../../src/recall/calibration.ts';
import { readinessOf, type ConceptReadiness } from '../../src/recall/readiness.ts';
import type { Remembered } from '../../src/recall/schedule.ts';
import { minutesByWeek, type Week } from '../../src/recall/weeks.ts';
import { sharedStorage } from '../../src/storage/index.ts';
import { readPlanList } from '../plan/list.ts';

const WEEKS = 12;

/** What the page tells of theory and memory. */
export interface TheoryState {
  report: Report;
  /** When the last assessment ended, ISO 8601 in UTC; empty without one. */
  measuredAt: string;
  concepts: readonly ConceptReadiness[];
  feelings: readonly Calibrated[];
  weeks: readonly Week[];
  /** All that comes back. */
  cards: readonly Remembered[];
  /** How many answers there are. */
  answers: number;
  /** Practice items that were answered: `<concept>/<name>`. */
  own: ReadonlySet<string>;
}

/** Reads what this browser knows. Rejects with a sentence for the reader. */
export async function readTheoryState(now: number): Promise<TheoryState> {
  const [list, review, standings, storage] = await Promise.all([
    readPlanList(),
    readReview(now),
    readStandings(now),
    sharedStorage(),
  ]);
  const { answers, items } = standings;
  const progress = await storage.progress();
  const solved = new Set(progress.filter((one) => one.progress === 'solved').map(({ problem }) => problem));
  const practice = new Set(list.concepts.flatMap((concept) => concept.items.map(({ id }) => id)));
  return {
    ...latestReport(standings),
    concepts: readinessOf(list.concepts, answers, review.cards, solved, now),
    // Free answers are compared by their readers, problems rated by the judge: no feeling was tested there.
    feelings: calibration(answers.filter(({ item }) => items.has(item))),
    weeks: minutesByWeek(answers, new Date(now), WEEKS),
    cards: review.cards,
    answers: answers.length,
    own: new Set(answers.map(({ item }) => item).filter((id) => practice.has(id))),
  };
}

/** The questions themselves, and how many could not be fetched. */
export async function loadItems(ids: ReadonlySet<string>): Promise<{ items: Item[]; missing: number }> {
  const slugs = new Set([...ids].map((id) => id.split('/')[0] ?? ''));
  const bundles = await Promise.all([...slugs].map((slug) => loadConcept(slug).catch(() => null)));
  const items = bundles.flatMap((bundle) => bundle?.items.filter(({ id }) => ids.has(id)) ?? []);
  return { items, missing: ids.size - items.length };
}
