import type { Outcome, ScreenKind, ScreenMinutes, ScreenProblem, Sitting } from '../core/screen.ts';

/** Minutes before the end at which a screen reader is told. */
const TOLD_AT = [10, 5, 1];

const MINUTE_MS = 60_000;

/** How far a sitting is. */
export type SittingState =
  | { kind: 'running'; leftMs: number }
  /** The time is up, or the reader has ended it: these problems are still to be judged. */
  | { kind: 'ended'; left: ScreenProblem[] }
  | { kind: 'judged' };

export interface Begun {
  id: string;
  minutes: ScreenMinutes;
  kinds: readonly ScreenKind[];
  seed: string;
  problems: readonly ScreenProblem[];
}

/** A sitting whose clock starts now. */
export function begin({ id, minutes, kinds, seed, problems }: Begun, now: Date): Sitting {
  return {
    ...{ id, minutes, seed, startedAt: now.toISOString() },
    ...{ kinds: [...kinds], problems: [...problems], opened: [], endedAt: null, outcomes: [] },
  };
}

/** How far a sitting is, by its times alone: reloads, closed windows and sleep change nothing. */
export function stateOf(sitting: Sitting, now: number): SittingState {
  const leftMs = Date.parse(sitting.startedAt) + sitting.minutes * MINUTE_MS - now;
  // A clock that is put back gives no time.
  if (sitting.endedAt === null && leftMs > 0)
    return { kind: 'running', leftMs: Math.min(leftMs, sitting.minutes * MINUTE_MS) };
  const left = sitting.problems.filter(
    ({ slug }) => !sitting.outcomes.some(({ problem }) => problem === slug),
  );
  return left.length > 0 ? { kind: 'ended', left } : { kind: 'judged' };
}

/** The sitting to show: one that runs, or the last one if its code is still to be judged. */
export function current(sittings: readonly Sitting[], now: number): Sitting | null {
  const running = sittings.find((sitting) => stateOf(sitting, now).kind === 'running');
  const last = sittings.at(-1);
  return running ?? (last && stateOf(last, now).kind === 'ended' ? last : null);
}

/** The last sitting that was one: something was written in it, or half of its time went by. */
export function lastSat(sittings: readonly Sitting[], now: number): Sitting | null {
  const wasSat = ({ startedAt, endedAt, minutes, outcomes }: Sitting): boolean => {
    const lasted = (endedAt === null ? now : Date.parse(endedAt)) - Date.parse(startedAt);
    return 2 * lasted >= minutes * MINUTE_MS || outcomes.some(({ verdict }) => verdict !== null);
  };
  return sittings.findLast(wasSat) ?? null;
}

/** With the moment at which it ended: now, or when its time was up. An end stays where it is. */
export function ended(sitting: Sitting, now: Date): Sitting {
  if (sitting.endedAt !== null) return sitting;
  const latest = Date.parse(sitting.startedAt) + sitting.minutes * MINUTE_MS;
  return { ...sitting, endedAt: new Date(Math.min(now.getTime(), latest)).toISOString() };
}

/** With the moment at which a problem was first looked at. */
export function opened(sitting: Sitting, problem: string, now: Date): Sitting {
  if (sitting.opened.some((one) => one.problem === problem)) return sitting;
  return { ...sitting, opened: [...sitting.opened, { problem, at: now.toISOString() }] };
}

/** With what became of a problem; what is there already stays. */
export function withOutcome(sitting: Sitting, outcome: Outcome): Sitting {
  if (sitting.outcomes.some(({ problem }) => problem === outcome.problem)) return sitting;
  return { ...sitting, outcomes: [...sitting.outcomes, outcome] };
}

/** `1:05:09`, `38:12`: what is left, to the next second. */
export function clockWords(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** What a screen reader is told when the clock goes from one time left to another; mostly nothing. */
export function announcement(beforeMs: number, leftMs: number): string {
  const passed = TOLD_AT.filter((minutes) => beforeMs > minutes * MINUTE_MS && leftMs <= minutes * MINUTE_MS);
  const least = passed.at(-1);
  if (least === undefined || leftMs <= 0) return '';
  return least === 1 ? '1 minute left.' : `${least} minutes left.`;
}
