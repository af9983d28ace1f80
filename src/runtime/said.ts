/** Shapes of what interpreters say, in events and in replies alike: bounded first, then looked at. */
import * as v from 'valibot';

/** Characters. */
const MAX_TEXT = 1 << 20;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
