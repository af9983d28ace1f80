import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import type { Judgement } from '../../src/core/judgement.ts';
import { hostilePrograms, RIGHT, sumOfAList } from './corpus.ts';

const problem = sumOfAList();
const sources = new Map(hostilePrograms().map(({ name, source }) => [name, source]));

/** Programs that a package may not have for its reference solution; two of them are slow. */
const BAD_REFERENCES = [
  'equal_to_everything',
  'generator_returned',
  'array_of_objects',
  'holds_itself',
  'infinite_total',
  'argument_zeroed',
  'exits_at_import',
  'exits_with_success',
  'exits_at_once',
  'aborts',
  'overwrites_memory',
  'fatal_error_on_request',
  'exception_without_words',
  'interrupt_by_hand',
  'generator_exit',
  'calls_itself',
  'calls_itself_through_c',
  'stack_limit_lifted',
  'wrong_number_of_arguments',
  'does_not_parse',
  'other_name',
  'no_function',
  'one_large_block',
  'grows_a_list',
  'returns_too_many',
  'loops',
  'sleeps',
];

const DRIVERS = {
  'has no drive': 'def derive(submission, xs):\n    return 0\n',
  'does not parse': 'def drive(submission, xs) return 0\n',
  'exits at import': 'raise SystemExit(0)\n',
  'raises for the reference': 'def drive(submission, xs):\n    raise KeyboardInterrupt\n',
  'ends the process': 'import os\n\n\ndef drive(submission, xs):\n    os._exit(0)\n',
  'returns what equals everything':
    'class Same:\n    def __eq__(self, other):\n        return True\n\n\n' +
    'def drive(submission, xs):\n    return Same()\n',
};

const CASES = 'from ml_judge import Case, WrongAnswer\n\nSAMPLES = [Case("one", xs=[1])]\nHIDDEN = []\n\n\n';

const TESTS = {
  'does not parse': 'SAMPLES = [\n',
  'exits at import': 'import os\n\nos._exit(0)\n',
  'has no cases': 'SAMPLES = HIDDEN = []\n',
  'has cases that are none': 'SAMPLES = HIDDEN = [None, 3]\n',
  'raises in its check': `${CASES}def check(case, got, expected):\n    raise ZeroDivisionError\n`,
  'exits in its check': `${CASES}def check(case, got, expected):\n    raise SystemExit(0)\n`,
  'ends the process in its check': `${CASES}import os\n\n\ndef check(case, got, expected):\n    os._exit(0)\n`,
  'overflows in its check': `${CASES}def check(case, got, expected):\n    check(case, got, expected)\n`,
  'raises nonsense in its check': `${CASES}def check(case, got, expected):\n    raise WrongAnswer(None, at=object())\n`,
};

let judge: NodeJudge;
beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

/** A right submission against a package of which one file has been replaced. */
async function judgeAgainst(file: string, text: string): Promise<Judgement> {
  const files = { ...problem.files, [file]: text };
  return judge.judge({ problem: { ...problem, files }, source: RIGHT, testSet: 'all' });
}

async function expectJudgingError(file: string, text: string): Promise<void> {
  const { verdict, feedback, results } = await judgeAgainst(file, text);
  expect(verdict, JSON.stringify(feedback ?? results)).toBe('JE');
  expect(feedback?.kind).toBe('judging-error');
  expect(feedback?.message).toMatch(/at fault, not your code: ./);
}

describe('a package with a hostile reference solution is at fault', () => {
  test.each(BAD_REFERENCES)('%s', async (name) => {
    const source = sources.get(name);
    if (source === undefined) throw new Error(`There is no hostile program ${name}.`);
    await expectJudgingError('solution.py', source);
  });
});

describe('a package with a hostile driver.py is at fault', () => {
  test.each(Object.entries(DRIVERS))('%s', (_, text) => expectJudgingError('driver.py', text));
});

describe('a package with a hostile tests.py is at fault', () => {
  test.each(Object.entries(TESTS))('%s', (_, text) => expectJudgingError('tests.py', text));
});

test('the next problem is judged as if nothing had been', async () => {
  const { verdict } = await judge.judge({ problem, source: RIGHT, testSet: 'all' });
  expect(verdict).toBe('AC');
});
