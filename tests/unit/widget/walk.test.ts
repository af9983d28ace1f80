import { expect, test } from 'vitest';
import type { Step, Walk } from '../../../src/core/walk.ts';
import { leftOutWords, stepWords, WalkPath } from '../../../src/widget/walk/walk-path.ts';

/** Of `def f(n)` on line 1 with `for` on 2, `if` on 3, its body on 4, `return` on 5. */
const BLOCKS: Walk['blocks'] = [
  { kind: 'for', line: 2, text: 'range(n)', first: 3, last: 4 },
  { kind: 'if', line: 3, text: 'i > 0', first: 4, last: 4 },
];

function step(kind: Step['kind'], line: number, next = 0, changes: number[][] = [], frame = 0): Step {
  return { kind, line, frame, next, printed: 0, changes };
}

function walk(steps: Step[], more: Partial<Walk> = {}): WalkPath {
  const value = (text: string, finite = true): Walk['values'][number] => ({
    shown: { text, type: 'float' },
    finite,
  });
  return new WalkPath({
    steps,
    frames: [
      { function: 'f', line: 1, caller: -1 },
      { function: 'g', line: 9, caller: 0 },
    ],
    names: ['n', 'i'],
    values: [value('0.0'), value('1.0'), value('inf', false)],
    blocks: BLOCKS,
    printed: '',
    leftOut: '',
    difference: null,
    ...more,
  });
}

const LOOP = walk([
  step('call', 1, 0, [[0, 1]]),
  step('line', 2, 3, [[1, 0]]),
  step('line', 3, 2),
  step('line', 2, 3, [[1, 1]]),
  step('line', 3, 4),
  step('line', 4, 2, [[0, 0]]),
  step('line', 2, 5),
  step('return', 5),
]);

test('a step knows its pass of the loop, and where the others are', () => {
  expect(LOOP.pass(0)).toBeNull();
  expect(LOOP.pass(2)).toMatchObject({ number: 1, count: 2, previous: null, following: 3, end: 7 });
  expect(LOOP.pass(5)).toMatchObject({ number: 2, count: 2, previous: 1, following: null, end: 7 });
  expect(LOOP.pass(7)).toBeNull();
});

test('a condition is what came of it', () => {
  expect(stepWords(LOOP, 2)).toBe('Line 3: i > 0 is false.');
  expect(stepWords(LOOP, 4)).toBe('Line 3: i > 0 is true.');
  expect(stepWords(LOOP, 5)).toBe('Line 4 has set n.');
  expect(stepWords(LOOP, 6)).toBe('Line 2 has run.');
});

test('variables are those of the moment, and say what they were before', () => {
  const [level] = LOOP.levels(5);
  expect(level?.variables).toEqual([
    { name: 'n', value: 0, before: 1, changed: true },
    { name: 'i', value: 1, before: null, changed: false },
  ]);
});

test('inside a call the caller stands behind it', () => {
  const path = walk([
    step('call', 1, 0, [[0, 1]]),
    step('call', 9, 0, [[1, 0]], 1),
    step('return', 9, 0, [], 1),
  ]);
  expect(path.levels(1).map((level) => level.function)).toEqual(['g', 'f']);
});

test('there is a jump to what is not finite, to the difference and to the exception, each where it is', () => {
  const steps = [
    step('call', 1, 0, [[0, 2]]),
    step('line', 2, 3, [[1, 0]]),
    step('line', 3, 4, [[1, 2]]),
    { ...step('raise', 4), error: 'ValueError: no' },
  ];
  const reference = { text: '1.0', type: 'float' };
  const found = walk(steps, { difference: { step: 1, name: 'i', reference } }).landmarks();
  expect(found).toEqual([
    { step: 1, words: 'First difference' },
    { step: 2, words: 'First NaN or infinity' },
    { step: 3, words: 'Exception' },
  ]);
  // One that was caught is none.
  expect(
    walk([...steps, step('return', 5)])
      .landmarks()
      .map(({ words }) => words),
  ).not.toContain('Exception');
});

test('what was left out is said', () => {
  const { walk: whole } = LOOP;
  expect(leftOutWords(whole)).toBe('');
  expect(leftOutWords({ ...whole, leftOut: 'steps' })).toContain('Shown are the first 8 steps.');
});
