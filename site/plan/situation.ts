import { dayOf } from '../../src/plan/days.ts';
import { gather, type Known } from '../../src/plan/evidence.ts';
import type { Situation } from '../../src/plan/revise.ts';
import { latestReport, readStandings, type Standings } from '../../src/quiz/measuring.ts';
import { readReview } from '../../src/quiz/review-cards.ts';
import { sharedStorage } from '../../src/storage/index.ts';
import { lastSat } from '../../src/screen/sitting.ts';
import { sittingStore } from '../../src/storage/records/sitting-store.ts';
import { readPlanList } from './list.ts';

/** Reads what this browser knows. Rejects with a sentence for the reader. */
export async function readSituation(now: number): Promise<Situation> {
  const [list, review, standings, storage, sittings] = await Promise.all([
    readPlanList(),
    readReview(now),
    readStandings(now),
    sharedStorage(),
    sittingStore().then((store) => store.read()),
  ]);
  const evidence = gather({
    list,
    answers: standings.answers,
    progress: await storage.progress(),
    cards: review.cards,
    satAt: lastSat(sittings.sittings, now)?.startedAt ?? '',
    ...mapOf(standings),
  });
  return {
    library: { list, problems: [...review.problems.values()] },
    evidence,
    today: dayOf(new Date(now)),
  };
}

/** What is known of the areas, in logits. */
function mapOf(standings: Standings): Pick<Known, 'measuredAt' | 'levels'> {
  const { report, measuredAt } = latestReport(standings);
  const measured =
    report.kind === 'map' ? report.areas.flatMap((one) => (one.kind === 'measured' ? [one] : [])) : [];
  return { measuredAt, levels: Object.fromEntries(measured.map(({ area, mean }) => [area, mean])) };
}
