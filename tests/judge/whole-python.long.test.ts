/** A start from the snapshot has all of Python: what it holds in memory, and the rest in files. */
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeJudge, type NodeJudge } from '../../scripts/node/node-judge.ts';
import { NodeHost } from '../../scripts/node/node-host.ts';
import { readRuntimeFile } from '../../scripts/build/runtime/files.ts';
import { PACKAGES } from '../../src/core/packages.ts';
import { Interpreter } from '../../src/runtime/interpreter.ts';
import { sumOfAList } from '../hostile/corpus.ts';

const problem = sumOfAList();
const patient = { ...problem, limits: { ...problem.limits, timeLimitMs: 20_000 } };

let judge: NodeJudge;
beforeAll(async () => {
  judge = await createNodeJudge();
});
afterAll(() => judge.dispose());

/** Modules by their dotted names, of the files in a zip. */
async function modulesIn(file: string): Promise<string[]> {
  const names = Object.keys(unzipSync(await readRuntimeFile(file)));
  return names
    .filter((name) => /\.pyc?$/.test(name))
    .map((name) => name.replace(/(\/__init__)?\.pyc?$/, '').replaceAll('/', '.'));
}

/** What a program that raises `RuntimeError(said)` says. */
async function say(program: string): Promise<string> {
  const source = `${program}\ndef solve(xs):\n    raise RuntimeError(said)\n`;
  const { results } = await judge.judge({ problem: patient, source, testSet: 'sample' });
  return JSON.stringify(results[0]?.feedback);
}

test.each([
  ['stdlib.zip', 'plain/stdlib.zip'],
  ['numpy.zip', 'plain/numpy.zip'],
])('what %s leaves out is in memory', async (rest, plain) => {
  const files = new Set(await modulesIn(rest));
  const absent = (await modulesIn(plain)).filter((name) => !files.has(name));
  expect(absent.length).toBeGreaterThan(50);
  const said = await say(`import sys\nsaid = [n for n in ${JSON.stringify(absent)} if n not in sys.modules]`);
  expect(said).toContain('"message":"[]"');
});

test('modules that no start imports are found, compiled and run', async () => {
  const said = await say(
    [
      'import codecs, difflib, fractions, importlib, unittest, xml.etree.ElementTree, zipfile, datetime',
      'from numpy import *',
      'import numpy.ma, numpy.polynomial, numpy.testing',
      'encodings = ["cp437", "latin-1", "utf-16", "ascii", "cp1252", "shift_jis", "idna"]',
      'said = [codecs.lookup(name).name for name in encodings]',
      'said += [str(fractions.Fraction(1, 3)), str(datetime.datetime.strptime("2026", "%Y").year)]',
      'said += [str(numpy.ma.masked_array([1, 2], [0, 1]).sum())]',
    ].join('\n'),
  );
  expect(said).toContain(
    "['cp437', 'iso8859-1', 'utf-16', 'ascii', 'cp1252', 'shift_jis', 'idna', '1/3', '2026', '1']",
  );
});

test.each(PACKAGES.filter((name) => name !== 'numpy'))('%s is installed on top of it', async (name) => {
  const host = await NodeHost.open();
  try {
    const wheels = await host.wheels([name], null);
    const start = { role: 'candidate', wheels, from: 'shipped', set: null, takeSnapshot: false } as const;
    const { ready } = await Interpreter.start(host, start);
    expect(ready.fromSnapshot).toBe(true);
  } finally {
    host.dispose();
  }
});

// SciPy and scikit-learn are unpacked and compiled: on a busy machine that takes minutes.
test('packages are there where a problem lists them, and only there', async () => {
  const source = 'import pandas as pd\ndef solve(xs):\n    return sum(pd.Series(xs, dtype=object).tolist())';
  const withPandas = { ...patient, packages: ['numpy', 'pandas'] as const };
  expect((await judge.judge({ problem: withPandas, source, testSet: 'sample' })).verdict).toBe('AC');
  const learning = 'from sklearn.linear_model import Ridge\ndef solve(xs): return sum(xs)';
  const withSklearn = { ...patient, packages: ['numpy', 'scikit-learn'] as const };
  expect((await judge.judge({ problem: withSklearn, source: learning, testSet: 'sample' })).verdict).toBe(
    'AC',
  );
  const without = await judge.judge({ problem: patient, source, testSet: 'sample' });
  expect(without.verdict).toBe('RTE');
  expect(without.feedback?.kind === 'exception' && without.feedback.hint).toMatch(/NumPy/);
}, 300_000);
