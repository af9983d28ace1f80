/**
 * Days are texts, `2026-05-03`: a day has no hours, so neither a change of clocks nor a journey moves it. Only
 * `dayOf` looks at a clock.
 */
const DAY_MS = 86_400_000;

const PATTERN = /^\d{4}-\d\d-\d\d$/;

/** The day that a moment belongs to, where the reader is. */
export function dayOf(time: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Whether a text names a day that exists. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00Z`);
  return PATTERN.test(text) && !Number.isNaN(at) && dayAt(at) === text;
}

export function addDays(day: string, count: number): string {
  return dayAt(atOf(day) + count * DAY_MS);
}

/** How many days lie between: negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atOf(to) - atOf(from)) / DAY_MS);
}

/** From 0, Monday. */
export function weekdayOf(day: string): number {
  return (new Date(atOf(day)).getUTCDay() + 6) % 7;
}

/** `Monday`, or `Monday 30 November`. */
export function dayName(day: string, style: 'weekday' | 'full' = 'weekday'): string {
  const more = style === 'full' ? ({ day: 'numeric', month: 'long' } as const) : {};
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC', ...more }).format(atOf(day));
}

const atOf = (day: string): number => Date.parse(`${day}T00:00Z`);
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
