import { listed, plural } from '../core/words.ts';
import { AREAS, type Area } from '../core/study/theory.ts';
import type { Library } from './frame.ts';
import { addDays, dayName } from './days.ts';
import { isDone, type Evidence } from './evidence.ts';
import { keyOf, minutesOf, type Choices, type Plan, type PlannedDay, type Step } from './plan.ts';
import { areaOfProblem } from './shares.ts';
import { planDays, WEEK_DAYS } from './week.ts';
import { duration } from './words.ts';

export interface Situation {
  library: Library;
  evidence: Evidence;
  today: string;
}

/** An area that moved by so much since it was planned with is worth another plan, in logits. */
const MOVED = 0.5;

/** So many titles are read in one sentence. */
const TITLES_SHOWN = 3;

/** So many days with a change are kept: one look at a page may show them all. */
const CHANGES_KEPT = 7;

/** A week from today on. `pace`: of the free minutes, the share to plan. */
export function newPlan(choices: Choices, { library, evidence, today }: Situation, pace = 1): Plan {
  const to = addDays(today, WEEK_DAYS - 1);
  const days = planDays({ choices, library, evidence, from: today, to, pace });
  return { choices, days, ...basisOf(evidence, today), pace, changes: [] };
}

/** Whether the seven days are over. */
export function isOver({ days }: Pick<Plan, 'days'>, today: string): boolean {
  return (days.at(-1)?.day ?? '') < today;
}

/**
 * The plan as it should be today: the same one where nothing speaks against it, else with the days from today on
 * planned anew and, in `changes`, why. Days that are over stay as they were.
 */
export function revised(plan: Plan, situation: Situation): Plan {
  const { today, evidence } = situation;
  // A clock that was put back, or a journey west: what was planned stays.
  if (isOver(plan, today) || today < plan.plannedOn) return plan;
  const causes = [
    ...missedWords(plan, situation),
    ...measuredWords(plan, evidence),
    ...movedWords(plan, evidence),
    ...aheadWords(plan, situation),
    ...goneWords(plan, situation),
  ];
  return causes.length === 0 ? plan : again(plan, plan.choices, situation, causes);
}

/** The plan with other choices: the days from today on are planned anew. */
export function withChoices(plan: Plan, choices: Choices, situation: Situation): Plan {
  return again(plan, choices, situation, [
    'You changed what you had said: the days from today on are planned anew.',
  ]);
}

/** The plan for another day of the interview, or for none: it was said elsewhere. */
export function withInterviewDay(plan: Plan, day: string, situation: Situation): Plan {
  const said = day
    ? `The interview is on ${dayName(day, 'full')} now`
    : 'No day is set for the interview any more';
  return again(plan, { ...plan.choices, interviewDay: day }, situation, [
    `${said}: the days from today on are planned anew.`,
  ]);
}

function again(plan: Plan, choices: Choices, situation: Situation, causes: string[]): Plan {
  const { library, evidence, today } = situation;
  const past = plan.days.filter(({ day }) => day < today);
  const now = plan.days.find(({ day }) => day === today);
  const done = (now?.steps ?? []).filter((step) => isDone(step, today, plan, evidence));
  const missed = missedSteps(plan, situation);
  const days = planDays({
    ...{ choices, library, evidence, done, pace: plan.pace },
    from: today,
    to: plan.days.at(-1)?.day ?? today,
    missed: new Set(missed.map(({ key }) => key)),
  });
  const before = plan.days.filter(({ day }) => day >= today);
  const words = [...causes, ...placeWords(missed, days, library), ...shiftWords(before, days, library)];
  const changes = [...plan.changes, { day: today, words }].slice(-CHANGES_KEPT);
  return { choices, days: [...past, ...days], ...basisOf(evidence, today), pace: plan.pace, changes };
}

function basisOf(
  { measuredAt, levels }: Evidence,
  today: string,
): Pick<Plan, 'plannedOn' | 'measuredAt' | 'levels'> {
  return { plannedOn: today, measuredAt, levels };
}

interface Missed {
  key: string;
  day: string;
  step: Step;
}

/** What was planned for days that are over, was not told yet, and is not done. */
function missedSteps(plan: Plan, { today, evidence }: Situation): Missed[] {
  return plan.days
    .filter(({ day }) => day >= plan.plannedOn && day < today)
    .flatMap(({ day, steps }) =>
      steps
        .filter((step) => !isDone(step, day, plan, evidence))
        .map((step) => ({ key: keyOf(step, day), day, step })),
    );
}

function missedWords(plan: Plan, situation: Situation): string[] {
  const missed = missedSteps(plan, situation);
  const days = [...new Set(missed.map(({ day }) => day))];
  return days.map((day) => {
    const steps = missed.filter((one) => one.day === day).map(({ step }) => step);
    const all = plan.days.find((one) => one.day === day)?.steps.length ?? 0;
    const what =
      steps.length === all
        ? 'nothing of the plan happened'
        : `${plural(steps.length, 'step')} of ${all} did not happen`;
    return `On ${dayName(day)} ${what} (${duration(minutesOf(steps))}). No day gets longer for it.`;
  });
}

/** Where what was missed is now. */
function placeWords(missed: readonly Missed[], days: readonly PlannedDay[], library: Library): string[] {
  const found = missed.flatMap(({ step }) => {
    if (!('slug' in step)) return [];
    const place = days.find(({ steps }) =>
      steps.some((one) => one.kind === step.kind && 'slug' in one && one.slug === step.slug),
    );
    return [{ title: `“${titleOf(step, library)}”`, day: place?.day ?? null }];
  });
  const places = [...new Set(found.map(({ day }) => day))];
  places.sort((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1));
  return places.map((day) => {
    const titles = found.filter((one) => one.day === day).map(({ title }) => title);
    return `${day ? `Moved to ${dayName(day)}` : 'Left for another week'}: ${few(titles)}.`;
  });
}

/** Titles, of many only the first. */
function few(titles: readonly string[]): string {
  const shown = titles.slice(0, TITLES_SHOWN);
  const more = titles.length - shown.length;
  return listed(more > 0 ? [...shown, `${more} more`] : shown);
}

function measuredWords(plan: Plan, evidence: Evidence): string[] {
  if (evidence.measuredAt <= plan.measuredAt) return [];
  return Object.keys(evidence.levels).length > 0
    ? ['Your assessment is in: the days left follow its map instead of a guess.']
    : ['Your assessment is in, and drew no map: the days left still follow a guess.'];
}

/** Areas that moved since, but for an assessment: practice and solved problems move them, too. */
function movedWords(plan: Plan, evidence: Evidence): string[] {
  if (evidence.measuredAt > plan.measuredAt) return [];
  const by = (area: Area): number =>
    (evidence.levels[area] ?? 0) - (plan.levels[area] ?? evidence.levels[area] ?? 0);
  const named = (direction: 1 | -1): Area[] => AREAS.filter((area) => direction * by(area) >= MOVED);
  const [up, down] = [named(1), named(-1)];
  return [
    up.length > 0 ? `Your answers moved ${listed(up)} up: less time is needed there.` : '',
    down.length > 0 ? `Your answers moved ${listed(down)} down: there is more time for it.` : '',
  ].filter(Boolean);
}

/** Done before its day: what comes after it may come sooner. */
function aheadWords(plan: Plan, { today, evidence, library }: Situation): string[] {
  const ahead = plan.days
    .filter(({ day }) => day > today)
    .flatMap(({ day, steps }) => steps.filter((step) => 'slug' in step && isDone(step, day, plan, evidence)));
  if (ahead.length === 0) return [];
  const titles = ahead.map((step) => `“${titleOf(step, library)}”`);
  return [`Done before its day: ${few(titles)}. What comes next takes the place.`];
}

/** What the site has not any more. */
function goneWords(plan: Plan, { today, library }: Situation): string[] {
  const gone = plan.days
    .filter(({ day }) => day >= today)
    .flatMap(({ steps }) => steps.filter((step) => 'slug' in step && !isKnown(step, library)));
  if (gone.length === 0) return [];
  return [`${plural(gone.length, 'step')} of the plan went from the site: something else is in its place.`];
}

/** Which areas have more or less time than before, where the difference is worth a word. */
function shiftWords(before: readonly PlannedDay[], after: readonly PlannedDay[], library: Library): string[] {
  const [old, now] = [before, after].map((days) => minutesByArea(days, library));
  const shift = (area: Area): number => (now?.get(area) ?? 0) - (old?.get(area) ?? 0);
  const words = AREAS.filter((area) => Math.abs(shift(area)) >= 10).map(
    (area) => `${area} ${duration(Math.abs(shift(area)))} ${shift(area) > 0 ? 'more' : 'less'}`,
  );
  return words.length > 0 ? [`Time for what is new: ${listed(words)}.`] : [];
}

/** Minutes of new things, by area. */
export function minutesByArea(days: readonly PlannedDay[], library: Library): Map<Area, number> {
  const sums = new Map<Area, number>();
  for (const step of days.flatMap(({ steps }) => steps)) {
    const area = areaOf(step, library);
    if (area) sums.set(area, (sums.get(area) ?? 0) + step.minutes);
  }
  return sums;
}

function areaOf(step: Step, { list, problems }: Library): Area | null {
  if (step.kind === 'theory') return list.concepts.find(({ slug }) => slug === step.slug)?.area ?? null;
  if (step.kind !== 'problem') return null;
  const problem = problems.find(({ slug }) => slug === step.slug);
  return problem ? areaOfProblem(problem, list.concepts) : null;
}

function isKnown(step: Step & { slug: string }, library: Library): boolean {
  return namedBy(step, library) !== undefined;
}

/** What a step is called. */
export function titleOf(step: Step, library: Library): string {
  switch (step.kind) {
    case 'assessment':
      return 'Assessment';
    case 'review':
      return 'Review';
    case 'sitting':
      return `Screen of ${step.minutes} minutes`;
    case 'theory':
    case 'problem':
    case 'again':
      // Gone from the site since it was planned: its name in the address is all that is left.
      return namedBy(step, library)?.title ?? step.slug.replaceAll('-', ' ');
    default:
      return step satisfies never;
  }
}

function namedBy(step: Step & { slug: string }, { list, problems }: Library): { title: string } | undefined {
  const all: readonly { slug: string; title: string }[] = step.kind === 'theory' ? list.concepts : problems;
  return all.find(({ slug }) => slug === step.slug);
}
