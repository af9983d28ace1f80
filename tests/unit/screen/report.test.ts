import { expect, test } from 'vitest';
import type { Judgement, TestSet } from '../../../src/core/judgement.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import {
  growthWords,
  namedBefore,
  outcomeOf,
  pathWords,
  reportText,
  stabilityWords,
  summaryOf,
  verdictWords,
} from '../../../src/screen/report.ts';
import type { Submission } from '../../../src/storage/index.ts';
import { after, anOutcome, aSitting } from './samples.ts';

function judged(verdict: Verdict, testSet: TestSet, mistake?: string): Judgement {
  const misconception = mistake === undefined ? {} : { misconception: { file: 'x.py', message: mistake } };
  const result = { name: 't', visibility: 'hidden', durationMs: 1, limitMs: 9, output: '' } as const;
  return {
    ...{ verdict, testSet, testCount: 2, durationMs: 1, seed: '', problem: 'dropout', output: '' },
    ...{ runtimeVersion: '', judgedAt: after(1) },
    results: [
      { ...result, verdict: 'AC' },
      { ...result, ...misconception, verdict },
    ],
  };
}

function made(minutes: number, testSet: TestSet, judgement: Judgement | null): Submission {
  const submittedAt = after(minutes);
  return { id: `${minutes}`, problem: 'dropout', sourceCode: '', testSet, submittedAt, judgement };
}

const ENDED = aSitting({ endedAt: after(45), opened: [{ problem: 'dropout', at: after(2) }] });

test('an outcome is worked out from the attempts of the sitting and the last code', () => {
  const submissions = [
    made(20, 'all', judged('WA', 'all', 'Not scaled.')),
    made(6, 'sample', judged('RTE', 'sample')),
    made(9, 'sample', judged('WA', 'sample', 'Not scaled.')),
    made(30, 'sample', judged('WA', 'sample', 'Wrong axis.')),
    made(40, 'all', null),
    // What the page judges after the end is nobody's Submit.
    made(45.2, 'all', judged('AC', 'all')),
  ];
  expect(outcomeOf(ENDED, 'dropout', submissions, judged('AC', 'all'))).toEqual({
    ...{ problem: 'dropout', verdict: 'AC', passed: 2, testCount: 2, firstRunMs: 4 * 60_000 },
    ...{ runs: 2, submits: 2, mistakes: ['Not scaled.', 'Wrong axis.'], growth: null, stability: null },
  });
});

test('without a Submit all runs count, and without a run there is no time', () => {
  const runs = [made(6, 'sample', judged('AC', 'sample')), made(8, 'sample', null)];
  expect(outcomeOf(ENDED, 'dropout', runs, judged('WA', 'all', 'Late.'))).toMatchObject({
    ...{ verdict: 'WA', passed: 1, runs: 2, submits: 0, mistakes: ['Late.'] },
  });
  expect(outcomeOf(ENDED, 'kmeans', [], null)).toMatchObject({ verdict: null, firstRunMs: null, runs: 0 });
});

test('a sitting is one line beside others: the first run in the middle, mistakes once', () => {
  const outcomes = [
    anOutcome('a', { firstRunMs: 100, mistakes: ['x', 'y'], runs: 3 }),
    anOutcome('b', { firstRunMs: 300, verdict: 'WA', mistakes: ['x'], submits: 2 }),
    anOutcome('c', { firstRunMs: null, verdict: null, runs: 0, submits: 0 }),
  ];
  expect(summaryOf(aSitting({ outcomes }))).toEqual({
    ...{ accepted: 1, of: 2, firstRunMs: 200, runs: 4, submits: 3, mistakes: ['x', 'y'] },
  });
  expect(summaryOf(aSitting()).firstRunMs).toBe(null);
});

test('a mistake of an earlier sitting is told, one of a later is not', () => {
  const of = (id: string, minutes: number, mistakes: string[]) =>
    aSitting({ id, startedAt: after(minutes), outcomes: [anOutcome('a', { mistakes })] });
  const all = [of('1', 0, ['x']), of('2', 100, ['x', 'y']), of('3', 200, ['y'])];
  expect(all.map((one) => [...namedBefore(one, all)])).toEqual([[], ['x'], ['y']]);
});

test('the words are facts', () => {
  expect(verdictWords(undefined)).toBe('Not judged yet');
  expect(verdictWords(anOutcome('a', { verdict: null }))).toBe('Nothing written');
  expect(verdictWords(anOutcome('a', { verdict: 'WA', passed: 3 }))).toBe('Wrong answer, 3 of 9 tests');
  expect(pathWords(anOutcome('a', { firstRunMs: null }))).toBe('It was never run.');
  expect(pathWords(anOutcome('a', { verdict: null, firstRunMs: null }))).toBe('');
  expect(pathWords(anOutcome('a'))).toBe(
    'First run 1:00 after it was opened; 1 run on the samples before the first Submit, 1 Submit in all.',
  );
  expect(pathWords(anOutcome('a', { runs: 2, submits: 0 }))).toMatch(
    /2 runs on the samples, and no Submit\.$/,
  );
  expect(growthWords({ growth: { small: 100, large: 1600, complete: true } })).toMatch(
    /× 16 on an input 4 times/,
  );
  expect(growthWords({ growth: { small: 100, large: 950, complete: false } })).toMatch(/over × 9 /);
  expect(growthWords({ growth: null })).toBe('');
  expect(stabilityWords({ stability: { inputs: 5, finite: 4 } })).toMatch(/4 of 5/);
  expect(stabilityWords({ stability: { inputs: 5, finite: 5 } })).toMatch(/all 5/);
});

test('the report can be taken along, and says that it is no score', () => {
  const earlier = aSitting({
    id: 'e',
    startedAt: after(-100),
    outcomes: [anOutcome('a', { mistakes: ['Not scaled.'] })],
  });
  const sitting = aSitting({
    outcomes: [anOutcome('dropout', { verdict: 'WA', passed: 3, mistakes: ['Not scaled.'] })],
  });
  const text = reportText(sitting, [earlier, sitting]);
  expect(text).toContain('# Sitting of 2026-03-01: 45 minutes, 0 of 2 accepted');
  expect(text).toContain('no score');
  expect(text).toContain('- Wrong answer, 3 of 9 tests.');
  expect(text).toContain('- Named mistake, in an earlier sitting too: Not scaled.');
  expect(text).toContain('## kmeans (medium)\n\n- Not judged yet.');
});
