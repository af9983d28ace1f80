import { VERDICTS } from '../core/verdict.ts';

/**
 * What a stored value must look like to be used: a type's name, a pattern of texts, a list of one shape, or
 * fields. A field whose name ends in "?" may be null or absent; fields that are not named may be anything.
 */
export type Shape =
  'string' | 'number' | 'boolean' | RegExp | readonly [Shape] | { readonly [field: string]: Shape };

/** Whether a value from storage has a shape. Storage is open to anybody: what does not fit is not used. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape && !Number.isNaN(value);
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return Object.entries(shape).every(([name, inner]) => {
    const field = fields[name.replace('?', '')];
    return (name.endsWith('?') && (field ?? null) === null) || fits(field, inner);
  });
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const verdict = new RegExp(`^(${VERDICTS.join('|')})$`);
const testSet = /^(sample|all)$/;
const help = { hintsShown: 'number', solutionShown: 'boolean' } as const;

export const DRAFT = {
  id: 'string',
  problem: 'string',
  code: 'string',
  updatedAt: 'string',
  revision: 'number',
} as const satisfies Shape;

export const SUBMISSION = {
  id: 'string',
  problem: 'string',
  sourceCode: 'string',
  testSet,
  submittedAt: 'string',
  'sitting?': 'string',
  'help?': help,
  'judgement?': {
    verdict,
    testSet,
    testCount: 'number',
    durationMs: 'number',
    judgedAt: 'string',
    results: [{ name: 'string', verdict, durationMs: 'number', output: 'string' }],
  },
} as const satisfies Shape;

export const PROGRESS = {
  problem: 'string',
  progress: /^(unattempted|attempted|solved)$/,
  submissionCount: 'number',
  ...help,
  'last?': { verdict, passed: 'number', testCount: 'number', testSet, judgedAt: 'string' },
  'firstSolve?': { at: 'string', help },
  'ownCases?': 'string',
} as const satisfies Shape;
