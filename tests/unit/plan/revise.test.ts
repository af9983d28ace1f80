import { expect, test } from 'vitest';
import { AREAS } from '../../../src/core/study/theory.ts';
import type { Library } from '../../../src/plan/frame.ts';
import { addDays } from '../../../src/plan/days.ts';
import { isDone, type Evidence, type Known } from '../../../src/plan/evidence.ts';
import { lookBack, paceAfter, type LookBack } from '../../../src/plan/look-back.ts';
import { minutesOf, type Plan, type Step } from '../../../src/plan/plan.ts';
import {
  isOver,
  newPlan,
  revised,
  titleOf,
  withChoices,
  withInterviewDay,
} from '../../../src/plan/revise.ts';
import { duration } from '../../../src/plan/words.ts';
import { answersTo, choices, evidence, LIBRARY } from './library.ts';

const MONDAY = '2026-11-30';
const TUESDAY = addDays(MONDAY, 1);
const WEDNESDAY = addDays(MONDAY, 2);
const MEASURED = `${MONDAY}T12:00:00.000Z`;

const situation = (today: string, known: Evidence = evidence(), library: Library = LIBRARY) => ({
  ...{ today, evidence: known, library },
});
const week = newPlan(choices(), situation(MONDAY));
const wordsOf = ({ changes }: Plan): string => changes.at(-1)?.words.join('\n') ?? '';
const stepsOn = ({ days }: Plan, day: string): Step[] => days.find((one) => one.day === day)?.steps ?? [];
const theoryOn = (plan: Plan, day: string): string[] =>
  stepsOn(plan, day).flatMap((step) => (step.kind === 'theory' ? [step.slug] : []));

/** What it takes for all steps of some days to be done. */
function allDone(days: Plan['days']): Partial<Known> {
  const answers = days.flatMap(({ day, steps }) =>
    steps.flatMap((step) => {
      const at = `${day}T12:00:00.000Z`;
      if (step.kind === 'theory') return answersTo(step.slug, at);
      return step.kind === 'review'
        ? answersTo('dropout', at).map((one) => ({ ...one, place: 'review' as const }))
        : [];
    }),
  );
  const progress = days.flatMap(({ day, steps }) =>
    steps.flatMap((step) =>
      step.kind === 'problem'
        ? [{ problem: step.slug, progress: 'solved', firstSolve: { at: `${day}T13:00:00.000Z` } }]
        : [],
    ),
  );
  return { answers, progress, measuredAt: MEASURED, levels: {} };
}

test('on the day itself, and while all goes as planned, the plan stays the same object', () => {
  expect(revised(week, situation(MONDAY))).toBe(week);
  const known = evidence(allDone(week.days.slice(0, 1)));
  // The assessment of Monday is news once; after that nothing is.
  const after = revised(week, situation(TUESDAY, known));
  expect(revised(after, situation(TUESDAY, known))).toBe(after);
});

test('a missed day is told with what it held and where that went, once, and no day gets longer', () => {
  const after = revised(week, situation(TUESDAY));
  expect(after.days[0]).toEqual(week.days[0]);
  expect(after.plannedOn).toBe(TUESDAY);
  const [first = ''] = theoryOn(week, MONDAY);
  const lost = duration(minutesOf(stepsOn(week, MONDAY)));
  const told = `On Monday nothing of the plan happened (${lost}). No day gets longer for it.`;
  expect(wordsOf(after)).toContain(told);
  const title = titleOf({ kind: 'theory', slug: first, minutes: 0, why: '' }, LIBRARY);
  expect(wordsOf(after)).toContain(`Moved to Tuesday: “${title}”`);
  expect(theoryOn(after, TUESDAY)).toContain(first);
  for (const { free, steps } of after.days) expect(minutesOf(steps)).toBeLessThanOrEqual(free);
  expect(revised(after, situation(TUESDAY))).toBe(after);
  // The next missed day is told without the first.
  const later = revised(after, situation(WEDNESDAY));
  expect(wordsOf(later)).toContain('On Tuesday nothing');
  expect(wordsOf(later)).not.toContain('On Monday');
  expect(later.changes).toHaveLength(2);
});

test('a day half done is told as that', () => {
  const [monday] = week.days;
  const half = { ...monday!, steps: monday!.steps.slice(0, 3) };
  const after = revised(week, situation(TUESDAY, evidence({ ...allDone([half]), measuredAt: '' })));
  expect(wordsOf(after)).toMatch(/^On Monday \d steps? of \d did not happen/);
});

test('an assessment replans the days left by its map and says which areas have more and less', () => {
  const levels = Object.fromEntries(AREAS.map((area) => [area, area === 'production' ? -2 : 1.2]));
  const known = evidence({ measuredAt: MEASURED, levels });
  const after = revised(week, situation(MONDAY, known));
  expect(wordsOf(after)).toContain('Your assessment is in');
  expect(wordsOf(after)).toMatch(/production [\d hmin]+ more/);
  expect(wordsOf(after)).toMatch(/optimisation and deep learning [\d hmin]+ less/);
  // It is done, and stays where it was.
  expect(stepsOn(after, MONDAY)[0]?.kind).toBe('assessment');
  expect(revised(after, situation(MONDAY, known))).toBe(after);
});

test('answers that move an area far are a reason, too', () => {
  const before = evidence({ measuredAt: MEASURED, levels: { production: -1 } });
  const plan = newPlan(choices(), situation(MONDAY, before));
  const little = evidence({ measuredAt: MEASURED, levels: { production: -0.7 } });
  expect(revised(plan, situation(MONDAY, little))).toBe(plan);
  const much = evidence({ measuredAt: MEASURED, levels: { production: 0.5 } });
  expect(wordsOf(revised(plan, situation(MONDAY, much)))).toContain('Your answers moved production up');
});

test('what is done ahead gives its place to what comes next', () => {
  const friday = addDays(MONDAY, 4);
  const [slug = ''] = theoryOn(week, friday);
  const known = evidence({ answers: answersTo(slug, `${MONDAY}T12:00:00.000Z`) });
  const after = revised(week, situation(MONDAY, known));
  expect(wordsOf(after)).toContain('Done before its day');
  expect(after.days.flatMap(({ day }) => theoryOn(after, day))).not.toContain(slug);
});

test('what went from the site is replaced and told', () => {
  const gone = new Set(theoryOn(week, WEDNESDAY));
  const concepts = LIBRARY.list.concepts.filter(({ slug }) => !gone.has(slug));
  const library = { ...LIBRARY, list: { ...LIBRARY.list, concepts } };
  const after = revised(week, situation(MONDAY, evidence({ list: library.list }), library));
  expect(wordsOf(after)).toContain('went from the site');
  expect(after.days.flatMap(({ day }) => theoryOn(after, day)).some((slug) => gone.has(slug))).toBe(false);
});

test('other choices plan the days left anew; what was done today stays', () => {
  const [monday] = week.days;
  const done = { ...monday!, steps: monday!.steps.slice(0, 3) };
  const known = evidence(allDone([done]));
  const less = choices({ minutes: [10, 10, 10, 10, 10, 10, 10], origin: 'research' });
  const after = withChoices(week, less, situation(MONDAY, known));
  expect(after.days[0]?.steps).toEqual(done.steps);
  expect(after.days[0]?.free).toBe(minutesOf(done.steps));
  for (const { steps } of after.days.slice(1)) expect(minutesOf(steps)).toBeLessThanOrEqual(10);
  expect(wordsOf(after)).toContain('You changed what you had said');
});

test('a clock that was put back, and a week that is over, change nothing', () => {
  const tuesday = revised(week, situation(TUESDAY));
  expect(revised(tuesday, situation(MONDAY))).toBe(tuesday);
  const later = addDays(MONDAY, 20);
  expect(isOver(week, later)).toBe(true);
  expect(isOver(week, addDays(MONDAY, 6))).toBe(false);
  expect(revised(week, situation(later))).toBe(week);
});

test('looking back compares plan and week, and a week that was too full makes the next one lighter', () => {
  const known = evidence({ ...allDone(week.days.slice(0, 3)) });
  const back = lookBack(week, known, addDays(MONDAY, 7));
  expect(back).toMatchObject({ from: MONDAY, to: addDays(MONDAY, 6), missedDays: 4, beside: 0 });
  expect(back.plannedMinutes).toBe(minutesOf(week.days.flatMap(({ steps }) => steps)));
  expect(back.doneMinutes).toBeGreaterThan(150);
  expect(back.doneMinutes).toBeLessThan(back.plannedMinutes);
  const problems = back.kinds.find(({ kind }) => kind === 'problem');
  expect(problems?.done).toBeLessThan(problems?.planned ?? 0);

  const after = (doneMinutes: number, plannedMinutes = 600): number =>
    paceAfter({ ...back, plannedMinutes, doneMinutes } satisfies LookBack);
  expect([after(600), after(420), after(60), after(0, 30)]).toEqual([1, 0.8, 0.5, 1]);
  expect(paceAfter(null)).toBe(1);
  const light = newPlan(choices(), situation(MONDAY), 0.5);
  for (const { free, steps } of light.days) expect(minutesOf(steps)).toBeLessThanOrEqual(free / 2);
});

test('a problem that was solved and not planned is told beside', () => {
  const progress = [
    { problem: 'kv-cache', progress: 'solved', firstSolve: { at: `${TUESDAY}T12:00:00.000Z` } },
  ];
  expect(lookBack(week, evidence({ progress }), WEDNESDAY).beside).toBe(1);
});

test('another day of the interview, or none any more, plans the days left anew and says which it was', () => {
  const interviewDay = addDays(MONDAY, 3);
  const soon = newPlan(choices({ interviewDay }), situation(MONDAY));
  const none = withInterviewDay(soon, '', situation(TUESDAY));
  expect(none.choices.interviewDay).toBe('');
  expect(wordsOf(none)).toContain('No day is set for the interview any more');
  expect(stepsOn(none, addDays(MONDAY, 4)).length).toBeGreaterThan(0);
  const moved = withInterviewDay(none, interviewDay, situation(TUESDAY));
  expect(wordsOf(moved)).toContain('The interview is on Thursday 3 December now');
  expect(stepsOn(moved, addDays(MONDAY, 4))).toEqual([]);
});

test('a sitting is done when one was sat in its week, and one that was missed moves to a day with room', () => {
  const at = week.days.findIndex(({ steps }) => steps.some(({ kind }) => kind === 'sitting'));
  const { day = '' } = week.days[at] ?? {};
  const step = stepsOn(week, day).find(({ kind }) => kind === 'sitting');
  const sat = (when: string) => evidence({ satAt: `${when}T12:00:00.000Z` });
  if (!step) throw new Error('The week has no sitting.');
  expect([isDone(step, day, week, evidence()), isDone(step, day, week, sat(addDays(day, -6)))]).toEqual([
    false,
    false,
  ]);
  expect([isDone(step, day, week, sat(day)), isDone(step, day, week, sat(addDays(day, -2)))]).toEqual([
    true,
    true,
  ]);
  const progress = LIBRARY.problems.slice(0, 2).map(({ slug: problem }) => ({ problem, progress: 'solved' }));
  const after = revised(week, situation(addDays(day, 1), evidence({ progress })));
  expect(stepsOn(after, addDays(day, 1)).map(({ kind }) => kind)).toContain('sitting');
  expect(titleOf(step, LIBRARY)).toBe(`Screen of ${step.minutes} minutes`);
  // What is done today stays, and no second one joins it.
  const today = revised(week, situation(day, sat(day)));
  expect(today.days.flatMap(({ steps }) => steps).filter(({ kind }) => kind === 'sitting')).toHaveLength(1);
});
