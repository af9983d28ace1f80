/** Something measured, and the most it may be. */
export interface Measurement {
  name: string;
  /** Null where it cannot be measured here. */
  value: number | null;
  atMost: number;
  unit: 'ratio' | 'ms';
  /** What it was computed from. */
  note: string;
}

/** The middle one; the mean of the two middle ones of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

export function isOver({ value, atMost }: Measurement): boolean {
  return value !== null && !(value <= atMost);
}

/** One line for each measurement. */
export function formatReport(measurements: readonly Measurement[]): string {
  const width = Math.max(...measurements.map(({ name }) => name.length));
  const show = (value: number, unit: Measurement['unit']): string =>
    unit === 'ms' ? `${Math.round(value)} ms` : value.toFixed(2);
  return measurements
    .map((measurement) => {
      const { name, value, atMost, unit, note } = measurement;
      const shown = value === null ? '–' : show(value, unit);
      const judged = value === null ? 'not measured' : isOver(measurement) ? 'OVER' : 'ok';
      const limit = `at most ${show(atMost, unit)}`;
      return `${name.padEnd(width)}  ${shown.padStart(7)}  ${limit.padEnd(14)}  ${judged.padEnd(4)}  ${note}`;
    })
    .join('\n');
}
