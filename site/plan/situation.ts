import { report } from '../../src/assess/report.ts';
import { measuredInPractice } from '../../src/assess/sitting.ts';
import type { PlanList } from '../../src/core/planning.ts';
import { SITE_BASE } from '../../src/core/site-base.ts';
import { dayOf } from '../../src/plan/days.ts';
import { gather, type Known } from '../../src/plan/evidence.ts';
import type { Situation } from '../../src/plan/revise.ts';
import { readStandings, reportOf, type Standings } from '../../src/quiz/measuring.ts';
import { readReview } from '../../src/quiz/review-cards.ts';
import { sharedStorage } from '../../src/storage/index.ts';

/** With fewer answers an assessment draws no map. */
const FEWEST_ANSWERS = 8;

/** Reads what this browser knows. Rejects with a sentence for the reader. */
export async function readSituation(now: number): Promise<Situation> {
  const [list, review, standings, storage] = await Promise.all([
    readList(),
    readReview(now),
    readStandings(now),
    sharedStorage(),
  ]);
  const evidence = gather({
    list,
    answers: standings.answers,
    progress: await storage.progress(),
    cards: review.cards,
    ...mapOf(standings),
  });
  return {
    library: { list, problems: [...review.problems.values()] },
    evidence,
    today: dayOf(new Date(now)),
  };
}

/** What the last assessment and practice say of the areas; without an assessment, practice alone. */
function mapOf(standings: Standings): Pick<Known, 'measuredAt' | 'levels'> {
  const sitting = standings.past.findLast(
    (one) => one.answers.length >= FEWEST_ANSWERS && one !== standings.current,
  );
  const told = sitting
    ? reportOf(standings, sitting)
    : report(measuredInPractice(standings.answers, standings.items));
  const measured =
    told.kind === 'map' ? told.areas.flatMap((one) => (one.kind === 'measured' ? [one] : [])) : [];
  return {
    measuredAt: sitting?.answers.at(-1)?.at ?? '',
    levels: Object.fromEntries(measured.map(({ area, mean }) => [area, mean])),
  };
}

async function readList(): Promise<PlanList> {
  const response = await fetch(new URL('plan/list.json', SITE_BASE), { credentials: 'omit' }).catch(
    () => null,
  );
  if (!response?.ok)
    throw new Error('What there is to plan could not be fetched. Check the connection, then reload.');
  // Made by our own build, so it needs no validation.
  return (await response.json()) as PlanList;
}
