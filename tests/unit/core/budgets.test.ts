/** What must hold between the constants of judging, on both sides of the border to Python. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as budgets from '../../../src/core/budgets.ts';
import { MAX_SUBMISSION_BYTES } from '../../../src/problems/package-files.ts';
import { DIAGNOSIS_MS } from '../../../scripts/prove/judged-files.ts';

const PYTHON = readFileSync(
  resolve(import.meta.dirname, '../../../python/ml_judge/values/budgets.py'),
  'utf8',
);

/** A constant of `budgets.py`, whose text is sums and products of numbers and of those before it. */
function ofPython(name: string): number {
  const [, text] = new RegExp(`^${name} = (.*)$`, 'm').exec(PYTHON) ?? [];
  if (text === undefined) throw new Error(`budgets.py has no ${name}`);
  const known = text.replaceAll(/[A-Z_]{3,}/g, (other) => String(ofPython(other))).replaceAll('_', '');
  return known.split('+').reduce((sum, term) => sum + product(term), 0);
}

function product(term: string): number {
  const powers = term.split(/(?<!\*)\*(?!\*)/).map((factor) => {
    const [base = NaN, exponent = 1] = factor.split('**').map(Number);
    return base ** exponent;
  });
  return powers.reduce((all, one) => all * one, 1);
}

test('outside is longer than inside: the clock that says more rings first', () => {
  expect(budgets.JUDGE_ANSWER_MS).toBeGreaterThan(budgets.JUDGE_LIMITS.timeLimitMs);
  expect(budgets.FLOOD_GRACE_MS).toBeGreaterThan(budgets.GRACE_MS);
  // An interrupt that comes after the overrun must still be answered before the interpreter is ended.
  expect(budgets.GRACE_MS).toBeGreaterThan(budgets.OVERRUN_MS);
});

test('a verdict waits for nothing that is made ahead', () => {
  expect(budgets.SPARE_AFTER_MS).toBeLessThan(budgets.IDLE_AFTER_MS);
  expect(budgets.REHEARSAL_MS).toBeLessThan(budgets.SPARE_AFTER_MS);
  expect(budgets.PREPARE_MS).toBeLessThan(budgets.REHEARSAL_MS);
  expect(budgets.PREPARE_BYTES).toBeLessThanOrEqual(budgets.IDLE_PREPARE_BYTES);
});

test('what is kept of an output is less than what may be printed', () => {
  expect(budgets.OUTPUT_HEAD_BYTES + budgets.OUTPUT_TAIL_BYTES).toBeLessThan(budgets.OUTPUT_LIMIT_BYTES);
});

test('the page carries every reply that Python writes, and hardly more', () => {
  expect(budgets.REPLY_BYTES).toBeGreaterThanOrEqual(ofPython('MAX_REPLY_BYTES'));
  expect(budgets.REPLY_BYTES).toBeLessThan(1.1 * ofPython('MAX_REPLY_BYTES'));
});

test('a submission may be as long on both sides', () => {
  expect(ofPython('MAX_SOURCE_BYTES')).toBe(MAX_SUBMISSION_BYTES);
});

test('the proof gives up where the judge would', () => {
  expect(DIAGNOSIS_MS).toBe(ofPython('MAX_DIAGNOSIS_SECONDS') * 1000);
});

test('the reader waits less for a cause than for a smaller input', () => {
  expect(ofPython('MAX_DIAGNOSIS_SECONDS') * 1000).toBeLessThan(budgets.SHRINKING_MS);
});
