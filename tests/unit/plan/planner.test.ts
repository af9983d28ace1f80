import { expect, test } from 'vitest';
import { AREAS, type Area } from '../../../src/core/study/theory.ts';
import { addDays, weekdayOf } from '../../../src/plan/days.ts';
import { ORIGIN_IDS, ORIGINS, type OriginId } from '../../../src/plan/origins.ts';
import { minutesOf, type Plan, type Step } from '../../../src/plan/plan.ts';
import { minutesByArea, newPlan } from '../../../src/plan/revise.ts';
import { sharesOf } from '../../../src/plan/shares.ts';
import { answersTo, choices, EMPTY, evidence, LIBRARY } from './library.ts';

/** A Monday. */
const TODAY = '2026-11-30';
const NOTHING = evidence();

const planFor = (part: Parameters<typeof choices>[0], known = NOTHING, library = LIBRARY): Plan =>
  newPlan(choices(part), { library, evidence: known, today: TODAY });
const stepsOf = ({ days }: Plan): Step[] => days.flatMap(({ steps }) => steps);
const kindsOn = (plan: Plan, at: number): string[] => plan.days[at]?.steps.map(({ kind }) => kind) ?? [];

function expectToFit({ days }: Plan): void {
  for (const { day, free, steps } of days) expect(minutesOf(steps), day).toBeLessThanOrEqual(free);
}

test('every origin says what it brings along and what is missing, in whole sentences', () => {
  for (const id of ORIGIN_IDS) {
    const { transfers, missing } = ORIGINS[id];
    for (const { what, why } of [...transfers, ...missing]) {
      expect(what).toMatch(/^[A-Z].*[^.]$/);
      expect(why).toMatch(/^[A-Z].*[.]$/);
    }
    expect([transfers.length, missing.length]).toEqual([3, 3]);
  }
});

test('the seven origins get seven weeks, each with most time where its people lack most', () => {
  const weeks = new Map(ORIGIN_IDS.map((origin) => [origin, planFor({ origin })]));
  const minutes = (origin: OriginId, area: Area): number =>
    minutesByArea(weeks.get(origin)?.days ?? [], LIBRARY).get(area) ?? 0;
  for (const origin of ORIGIN_IDS) {
    const weak = AREAS.toSorted((a, b) => ORIGINS[origin].start[a] - ORIGINS[origin].start[b]);
    const [weakest, strongest] = [weak[0] ?? AREAS[0], weak.at(-1) ?? AREAS[0]];
    expect(minutes(origin, weakest), origin).toBeGreaterThan(2 * minutes(origin, strongest));
    const sharesSum = [...sharesOf(origin, NOTHING).values()].reduce((sum, one) => sum + one, 0);
    expect(sharesSum).toBeCloseTo(1, 12);
  }
  const named = [...weeks.values()].map((plan) =>
    JSON.stringify(stepsOf(plan).map((step) => ('slug' in step ? step.slug : step.kind))),
  );
  expect(new Set(named).size).toBe(ORIGIN_IDS.length);
  // Who has run services all their life needs less of it than who has written papers.
  expect(minutes('research', 'production')).toBeGreaterThan(5 * minutes('devops', 'production'));
  expect(minutes('devops', 'statistics and linear algebra')).toBeGreaterThan(
    2 * minutes('data-analysis', 'statistics and linear algebra'),
  );
  const theory = (origin: OriginId): number =>
    minutesOf(stepsOf(weeks.get(origin)!).filter(({ kind }) => kind === 'theory'));
  expect(theory('devops')).toBeGreaterThan(theory('research'));
});

test('no day ever holds more than its free minutes, and a day without time holds nothing', () => {
  const due = new Map([[TODAY, 300]]);
  for (let seed = 0; seed < 24; seed++) {
    const minutes = Array.from({ length: 7 }, (_, at) => (seed * 37 + at * 53 + seed * at * 11) % 300);
    const origin = ORIGIN_IDS[seed % ORIGIN_IDS.length] ?? 'backend';
    const interviewDay = seed % 3 === 0 ? addDays(TODAY, seed % 8) : '';
    const plan = planFor({ origin, minutes, interviewDay }, evidence({}, { due }));
    expectToFit(plan);
    for (const { free, day } of plan.days) expect(free).toBe(minutes[weekdayOf(day)]);
  }
  const none = planFor({ minutes: [0, 0, 0, 0, 0, 0, 0] });
  expect(stepsOf(none)).toEqual([]);
  const short = planFor({ minutes: [2, 0, 0, 0, 0, 0, 0] });
  expect(short.days[0]).toMatchObject({ steps: [], note: 'Too short for a step of its own.' });
  const whole = planFor({ minutes: [1440, 1440, 1440, 1440, 1440, 1440, 1440] });
  expectToFit(whole);
});

test('nothing is planned twice, and nothing before what it builds on', () => {
  for (const origin of ORIGIN_IDS) {
    const steps = stepsOf(planFor({ origin, minutes: Array<number>(7).fill(240) }));
    const slugs = steps.flatMap((step) => ('slug' in step ? [`${step.kind} ${step.slug}`] : []));
    expect(new Set(slugs).size).toBe(slugs.length);
    const theory = steps.flatMap((step) => (step.kind === 'theory' ? [step.slug] : []));
    for (const [at, slug] of theory.entries())
      for (const before of LIBRARY.list.concepts.find((one) => one.slug === slug)?.prerequisites ?? []) {
        const concept = LIBRARY.list.concepts.find((one) => one.slug === before);
        if (concept && ORIGINS[origin].start[concept.area] < 0.5 && theory.includes(before))
          expect(theory.indexOf(before), `${before} before ${slug}`).toBeLessThan(at);
      }
  }
});

test('with nothing measured an assessment comes first; a fresh one is followed by another at the end', () => {
  expect(kindsOn(planFor({}), 0)[0]).toBe('assessment');
  expect(kindsOn(planFor({ minutes: [15, 60, 0, 0, 0, 0, 0] }), 0)).not.toContain('assessment');
  expect(kindsOn(planFor({ minutes: [15, 60, 0, 0, 0, 0, 0] }), 1)[0]).toBe('assessment');
  const measured = evidence({ measuredAt: `${TODAY}T10:00:00.000Z`, levels: { production: 0.2 } });
  const plan = planFor({}, measured);
  const with_ = plan.days.filter(({ steps }) => steps.some(({ kind }) => kind === 'assessment'));
  expect(with_.map(({ day }) => day)).toEqual([addDays(TODAY, 6)]);
});

test('what is measured takes the place of the guess', () => {
  const levels = Object.fromEntries(AREAS.map((area) => [area, area === 'production' ? -2 : 1.5]));
  const plan = planFor({ origin: 'devops' }, evidence({ measuredAt: `${TODAY}T10:00:00.000Z`, levels }));
  const by = minutesByArea(plan.days, LIBRARY);
  const most = [...by].sort((a, b) => b[1] - a[1])[0]?.[0];
  expect(most).toBe('production');
  expect(stepsOf(plan).find(({ why }) => why.includes('map'))?.why).toMatch(/^Your map says: /);
});

test('what is done is not planned, what is begun comes first, and solved problems come back', () => {
  const at = '2026-11-10T12:00:00.000Z';
  const [begun] = answersTo('gradient-descent', at);
  const known = evidence({
    answers: [...answersTo('attention', at), ...(begun ? [begun] : [])],
    progress: [
      { problem: 'log-loss', progress: 'solved', firstSolve: { at } },
      { problem: 'dropout', progress: 'attempted' },
    ],
    cards: [{ id: 'problem:log-loss', dueAt: Date.parse(at), seconds: 600 }],
  });
  const plan = planFor({ minutes: Array<number>(7).fill(120) }, known);
  const steps = stepsOf(plan);
  const has = (kind: string, slug: string): boolean =>
    steps.some((step) => step.kind === kind && 'slug' in step && step.slug === slug);
  expect(has('theory', 'attention')).toBe(false);
  expect(has('problem', 'log-loss')).toBe(false);
  expect(has('again', 'log-loss')).toBe(true);
  const first = steps.find((step) => step.kind === 'theory' && step.why === 'You have begun it.');
  expect(first).toMatchObject({ slug: 'gradient-descent' });
  expect(steps.find((step) => step.kind === 'problem' && step.slug === 'dropout')?.why).toBe(
    'You have tried it: finish it.',
  );
});

const sittingsIn = (plan: Plan): [number, Step][] =>
  plan.days.flatMap(({ steps }, at) =>
    steps.filter(({ kind }) => kind === 'sitting').map((step): [number, Step] => [at, step]),
  );

test('a week has one sitting, on the day with most time, as long as the day allows, and says why', () => {
  const [only, ...others] = sittingsIn(planFor({}));
  expect(others).toEqual([]);
  // Saturday has three hours.
  expect(only).toMatchObject([5, { minutes: 90, why: expect.stringMatching(/no help.*interview/) }]);
  const even = (free: number) => sittingsIn(planFor({ minutes: Array<number>(7).fill(free) }));
  expect(even(60)).toMatchObject([[6, { minutes: 45 }]]);
  expect(even(75)).toMatchObject([[6, { minutes: 60 }]]);
  expect(even(45)).toEqual([]);
  // An assessment on the same day leaves less.
  const both = planFor({ minutes: [15, 15, 15, 15, 15, 60, 0] });
  expect(kindsOn(both, 5)).toEqual(['assessment', 'sitting']);
  expectToFit(both);
  // Two hours in all are for learning.
  expect(sittingsIn(planFor({ minutes: [0, 0, 0, 0, 0, 60, 60] }))).toEqual([]);
});

test('a sitting comes neither in the last days before an interview nor where one is fresh or nothing is left', () => {
  const before = sittingsIn(planFor({ interviewDay: addDays(TODAY, 6) }));
  expect(before).toMatchObject([
    [3, { minutes: 45, why: expect.stringMatching(/3 days before the interview/) }],
  ]);
  expect(sittingsIn(planFor({ interviewDay: addDays(TODAY, 2) }))).toEqual([]);
  const sat = (day: string) => evidence({ satAt: `${day}T12:00:00.000Z` });
  const fresh = planFor({}, sat(addDays(TODAY, -1)));
  expect(sittingsIn(fresh)).toMatchObject([[5, { why: expect.stringMatching(/last one is some days old/) }]]);
  expect(sittingsIn(planFor({}, sat(TODAY)))).toMatchObject([[6, { minutes: 90 }]]);
  const solved = LIBRARY.problems.map(({ slug: problem }) => ({ problem, progress: 'solved' }));
  expect(sittingsIn(planFor({}, evidence({ progress: solved })))).toEqual([]);
  // Somebody who has solved nothing begins with problems.
  const today = { minutes: [240, 0, 0, 0, 0, 0, 0] };
  expect(sittingsIn(planFor(today))).toEqual([]);
  expect(sittingsIn(planFor(today, evidence({ progress: solved.slice(0, 2) })))).toMatchObject([[0, {}]]);
});

test('reviews are capped and what is missed does not pile up', () => {
  const plan = planFor({}, evidence({}, { due: new Map([['2026-10-01', 200]]) }));
  const reviews = plan.days.map(({ steps }) => minutesOf(steps.filter(({ kind }) => kind === 'review')));
  for (const one of reviews) expect(one).toBeLessThanOrEqual(15);
  expect(reviews[0]).toBe(15);
});

test('before an interview nothing new is begun, on its day there is a review at most, and then nothing', () => {
  const known = evidence({}, { due: new Map([[TODAY, 100]]) });
  const plan = planFor({ interviewDay: addDays(TODAY, 4) }, known);
  expect(kindsOn(plan, 0)).toContain('assessment');
  expect(kindsOn(plan, 1)).toContain('theory');
  for (const at of [2, 3]) {
    expect(kindsOn(plan, at)).not.toContain('theory');
    expect(kindsOn(plan, at)).not.toContain('assessment');
    expect(plan.days[at]?.note).toMatch(/^[21] days? to go/);
  }
  expect(kindsOn(plan, 4)).toEqual(['review']);
  expect(minutesOf(plan.days[4]?.steps ?? [])).toBeLessThanOrEqual(10);
  for (const at of [5, 6])
    expect(plan.days[at]).toMatchObject({ steps: [], note: expect.stringMatching(/^After/) });
  expect(kindsOn(planFor({ interviewDay: addDays(TODAY, 1) }), 0)).not.toContain('assessment');
});

test('a site without content gives a week of assessments and reviews, and everybody gets the same twice', () => {
  const plan = planFor({}, evidence({ list: EMPTY.list }), EMPTY);
  expect(stepsOf(plan).filter((step) => 'slug' in step)).toEqual([]);
  expect(planFor({})).toEqual(planFor({}));
});
