/** A picture that a submission made with matplotlib. */
export interface Figure {
  /** In CSS pixels; the picture has twice as many each way. */
  width: number;
  height: number;
  /** A PNG, in base64. */
  png: string;
}

/** The figures that one piece of code made. */
export interface Figures {
  /** How many there are. */
  count: number;
  /** Those that were drawn, in the order in which they were made. */
  drawn: Figure[];
}

/**
 * Whether code speaks of matplotlib outside its comments: figures may be drawn in any problem, whatever
 * packages it offers.
 */
export function drawsFigures(source: string): boolean {
  return /^[^#\n]*\b(matplotlib|mpl_toolkits|pylab)\b/m.test(source);
}
