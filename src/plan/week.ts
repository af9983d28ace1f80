import { AREAS, type Area } from '../core/study/theory.ts';
import { nextConcept, nextProblem, type Candidate } from './candidates.ts';
import { frameOf, type Frame, type Library } from './frame.ts';
import { addDays, daysBetween, weekdayOf } from './days.ts';
import { FRESH_DAYS, type Evidence } from './evidence.ts';
import { ORIGINS } from './origins.ts';
import { sittingOf, type SittingDay } from './sittings.ts';
import { minutesOf, type Choices, type PlannedDay, type Step } from './plan.ts';
import { sharesOf } from './shares.ts';
import { plural } from '../core/words.ts';

export const WEEK_DAYS = 7;

/** What a day's review takes at most, and in the last days before an interview. */
const REVIEW_MINUTES = 15;
const LAST_REVIEW_MINUTES = 30;
/** On the day of the interview nothing but this. */
const MORNING_MINUTES = 10;

const ASSESSMENT_MINUTES = 15;
/** A day with less has no assessment: it would be all of it. */
const ASSESSMENT_DAY_MINUTES = 20;

/** So many days before an interview nothing new is begun. */
const LAST_DAYS = 2;
/** Then a problem is for warming up. */
const WARM_UP_MINUTES = 20;

/** More new ideas than this do not stay. */
const CONCEPTS_A_DAY = 4;

/** What was learnt comes back so many days later. */
const COMES_BACK_DAYS = 2;

export interface Ask {
  choices: Choices;
  library: Library;
  evidence: Evidence;
  /** The first day to plan, and the day of the week that is the last one. */
  from: string;
  to: string;
  /** Of the free minutes, the share to plan. */
  pace: number;
  /** Steps of the first day that are done: they stay, and take their time. */
  done?: readonly Step[];
  /** Keys of steps that were planned for days that are over. */
  missed?: ReadonlySet<string>;
}

/** Plans these days. The same asked twice gives the same days; none holds more than its free minutes. */
export function planDays({
  choices,
  library,
  evidence,
  from,
  to,
  pace,
  done = [],
  missed,
}: Ask): PlannedDay[] {
  const frame = frameOf({ library, evidence, origin: choices.origin, missed: missed ?? new Set() });
  const filling = new Filling(frame, choices, evidence);
  const count = Math.max(0, daysBetween(from, to) + 1);
  const days = Array.from({ length: count }, (_, index) => addDays(from, index));
  const freeOn = (day: string): number => choices.minutes[weekdayOf(day)] ?? 0;
  const keptOn = (day: string): readonly Step[] => (day === from ? done : []);
  const leftOn = (day: string): number =>
    Math.max(0, Math.floor(freeOn(day) * pace) - minutesOf(keptOn(day)));
  const sitting = done.some(({ kind }) => kind === 'sitting')
    ? null
    : filling.sitting(
        days.map((day) => ({ day, minutes: leftOn(day) })),
        nextDays(from).map((day) => ({ day, minutes: Math.floor(freeOn(day) * pace) })),
      );
  return days.map((day, index) => {
    const kept = keptOn(day);
    const free = freeOn(day);
    const later = days.slice(index + 1).some((one) => filling.mayAssess(one, pace));
    const { steps, note } = filling.fill(day, leftOn(day), {
      first: index === 0,
      later,
      sitting: day === sitting?.day ? sitting.step : null,
    });
    // Whoever has done more than they said has had that time.
    return { day, free: Math.max(free, minutesOf(kept)), steps: [...kept, ...steps], note };
  });
}

/** A day and its minutes to plan. */
type Time = Pick<SittingDay, 'day' | 'minutes'>;

/** What is given out so far, while days are filled one after another. */
class Filling {
  readonly #frame: Frame;
  readonly #choices: Choices;
  readonly #evidence: Evidence;
  readonly #shares: Map<Area, number>;
  readonly #given = new Map<Area, number>();
  readonly #planned = new Set<string>();
  /** Minutes of new theory and of problems. */
  readonly #spent = { theory: 0, problem: 0 };
  /** What is due, and due again after it was learnt: day → minutes. */
  readonly #due: Map<string, number>;
  #waiting = 0;
  #measuredOn: string;

  constructor(frame: Frame, choices: Choices, evidence: Evidence) {
    this.#frame = frame;
    this.#choices = choices;
    this.#evidence = evidence;
    this.#shares = sharesOf(choices.origin, evidence);
    this.#due = new Map(evidence.due);
    this.#measuredOn = evidence.measuredOn;
  }

  /** Whether a day has room for an assessment, and no interview is near. */
  mayAssess(day: string, pace: number): boolean {
    const minutes = (this.#choices.minutes[weekdayOf(day)] ?? 0) * pace;
    const until = this.#daysUntilInterview(day);
    return minutes >= ASSESSMENT_DAY_MINUTES && (until === null || until > LAST_DAYS);
  }

  /** The week's sitting; null where there is none. `ahead`: the next seven days, of this week or not. */
  sitting(days: readonly Time[], ahead: readonly Time[]): ReturnType<typeof sittingOf> {
    const open = (all: readonly Time[]): SittingDay[] =>
      all
        .map((one) => ({ ...one, untilInterview: this.#daysUntilInterview(one.day) }))
        .filter(({ untilInterview: until }) => until === null || until > LAST_DAYS);
    return sittingOf(open(days), minutesOf(open(ahead)), this.#frame.library, this.#evidence);
  }

  fill(
    day: string,
    minutes: number,
    { first, later, sitting }: { first: boolean; later: boolean; sitting: Step | null },
  ): Pick<PlannedDay, 'steps' | 'note'> {
    const until = this.#daysUntilInterview(day);
    // All that is overdue is due on the first day.
    for (const [at, amount] of this.#due) if (at === day || (first && at < day)) this.#waiting += amount;
    if (until !== null && until < 0) return { steps: [], note: 'After the interview: nothing is planned.' };
    if (until === 0)
      return {
        steps: this.#review(Math.min(minutes, MORNING_MINUTES)),
        note: 'The interview is today: a short review at most.',
      };
    const last = until !== null && until <= LAST_DAYS;
    const steps: Step[] = [];
    const left = (): number => minutes - minutesOf(steps);
    if (!last) steps.push(...this.#assessment(day, left(), later));
    // Beside an assessment there may be too little time; then another week has one.
    if (sitting && sitting.minutes <= left()) steps.push(sitting);
    steps.push(...this.#review(Math.min(left(), last ? LAST_REVIEW_MINUTES : reviewShare(left()))));
    if (last) this.#warmUp(day, steps, left);
    else this.#learn(day, steps, left);
    const note = last
      ? `${plural(until, 'day')} to go: what you know is made safe, nothing new is begun.`
      : minutes > 0 && steps.length === 0
        ? 'Too short for a step of its own.'
        : '';
    return { steps, note };
  }

  #daysUntilInterview(day: string): number | null {
    const { interviewDay } = this.#choices;
    return interviewDay ? daysBetween(day, interviewDay) : null;
  }

  /** The first as soon as possible; another on the last day that has room, once the last one is some days old. */
  #assessment(day: string, left: number, later: boolean): Step[] {
    const first = this.#measuredOn === '';
    const old = !first && daysBetween(this.#measuredOn, day) >= FRESH_DAYS;
    if (left < ASSESSMENT_DAY_MINUTES || !(first || (old && !later))) return [];
    this.#measuredOn = day;
    const why = first
      ? 'Nothing is measured yet: a quarter of an hour says where your time is best spent.'
      : 'The last one is some days old: see what has moved.';
    return [{ kind: 'assessment', minutes: ASSESSMENT_MINUTES, why }];
  }

  #review(most: number): Step[] {
    const minutes = Math.min(Math.ceil(this.#waiting), Math.floor(most));
    if (minutes < 1) return [];
    this.#waiting = Math.max(0, this.#waiting - minutes);
    return [{ kind: 'review', minutes, why: 'Due, before it is forgotten.' }];
  }

  /** New concepts and problems in turn, so that areas and kinds get their shares. */
  #learn(day: string, steps: Step[], left: () => number): void {
    this.#repeat(day, steps, left());
    let concepts = 0;
    for (;;) {
      const mayRead = concepts < CONCEPTS_A_DAY;
      const kinds = this.#wantsTheory() ? (['theory', 'problem'] as const) : (['problem', 'theory'] as const);
      const next = kinds
        .filter((kind) => kind === 'problem' || mayRead)
        .map((kind) => this.#next(kind, left()))
        .find((one) => one !== null);
      if (!next) break;
      const { step, area } = next;
      this.#take(step, steps);
      this.#given.set(area, (this.#given.get(area) ?? 0) + step.minutes);
      this.#spent[step.kind === 'theory' ? 'theory' : 'problem'] += step.minutes;
      if (step.kind === 'theory') {
        concepts += 1;
        this.#comesBack(step.slug, day);
      }
    }
  }

  /** Before an interview: what was solved, once more, or something short. */
  #warmUp(day: string, steps: Step[], left: () => number): void {
    while (this.#repeat(day, steps, left(), true));
    if (steps.some(({ kind }) => kind === 'again')) return;
    const next = this.#next('problem', Math.min(left(), WARM_UP_MINUTES));
    if (next) this.#take({ ...next.step, why: 'Short, to keep your fingers warm.' }, steps);
  }

  /** One solved problem, written again; whether there was one. `any`: also those that are not due. */
  #repeat(day: string, steps: Step[], left: number, any = false): boolean {
    const { dueProblems, rewrittenOn } = this.#evidence;
    const fresh = (slug: string): boolean => (rewrittenOn.get(slug) ?? '') > addDays(day, -WEEK_DAYS);
    const due = dueProblems.filter((one) => (any || one.day <= day) && !fresh(one.slug));
    for (const { slug } of due) {
      const problem = this.#frame.library.problems.find((one) => one.slug === slug);
      if (!problem || problem.minutes > left || this.#planned.has(`again ${slug}`)) continue;
      const why = 'You solved it: can you still write it?';
      this.#take({ kind: 'again', slug, minutes: problem.minutes, why }, steps);
      return true;
    }
    return false;
  }

  #take(step: Step, steps: Step[]): void {
    steps.push(step);
    if ('slug' in step) this.#planned.add(`${step.kind} ${step.slug}`);
  }

  #wantsTheory(): boolean {
    const { theory, problem } = this.#spent;
    return theory <= ORIGINS[this.#choices.origin].theoryShare * (theory + problem);
  }

  /** Of the areas that have something that fits, the one that has least of its share. */
  #next(kind: 'theory' | 'problem', left: number): Candidate | null {
    let best: { found: Candidate; load: number } | null = null;
    for (const area of AREAS) {
      const found =
        kind === 'theory'
          ? nextConcept(area, this.#frame, this.#planned)
          : nextProblem(area, this.#frame, this.#planned, left);
      if (!found || found.step.minutes > left) continue;
      const load = ((this.#given.get(area) ?? 0) + found.step.minutes) / (this.#shares.get(area) ?? 1);
      if (!best || load < best.load) best = { found, load };
    }
    return best?.found ?? null;
  }

  #comesBack(slug: string, day: string): void {
    const at = addDays(day, COMES_BACK_DAYS);
    const seconds = this.#evidence.left.get(slug) ?? 0;
    this.#due.set(at, (this.#due.get(at) ?? 0) + seconds / 60);
  }
}

function nextDays(from: string): string[] {
  return Array.from({ length: WEEK_DAYS }, (_, index) => addDays(from, index));
}

/** A review is a third of a short day. */
function reviewShare(left: number): number {
  return Math.min(REVIEW_MINUTES, Math.max(5, Math.floor(left / 3)));
}
