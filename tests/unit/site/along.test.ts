import { expect, test } from 'vitest';
import * as along from '../../../site/build/along.ts';
import { readLibrary } from '../../../site/build/library.ts';
import { problemFolders } from '../../../scripts/problems/problem-folder.ts';
import { flat } from './flat.ts';

const path = [
  { slug: 'one', title: 'One & only' },
  { slug: 'time-split', title: 'Time' },
  { slug: 'psi-drift', title: 'Drift' },
];

const alongThePath = (...given: Parameters<typeof along.alongThePath>): string =>
  flat(along.alongThePath(...given));
const tryNext = (...given: Parameters<typeof along.tryNext>): string => flat(along.tryNext(...given));

test('a problem names its neighbours, and those of its series', () => {
  const html = alongThePath('time-split', path);
  expect(html).toContain(
    '<span>A fraud detector, 1 of 2</span><a rel="next" href="../psi-drift/">Next: Drift</a>',
  );
  expect(html).toContain('<a rel="prev" href="../one/">Before: One &amp; only</a>');
});

test('the ends of the path have one neighbour, and most problems no series', () => {
  expect(alongThePath('one', path)).not.toContain('rel="prev"');
  expect(alongThePath('one', path)).not.toContain('fraud');
  expect(alongThePath('psi-drift', path).match(/rel="next"/g)).toBeNull();
});

test('the series of the library is whole', () => {
  const problems = readLibrary(problemFolders()).problems.map(({ problem }) => problem);
  const first = alongThePath('rolling-fraud-features', problems);
  expect(first).toContain('A fraud detector, 1 of 6');
  expect(first).toContain('<a rel="next" href="../pandas-asof-join/">');
  expect(alongThePath('psi-drift', problems)).toContain('A fraud detector, 6 of 6');
});

test('after a solve come the next of the series, the next of the path and related ones, each once', () => {
  const html = tryNext('time-split', path, ['psi-drift', 'one', 'gone']);
  expect(html.match(/data-slug="[^"]*"/g)).toEqual(['data-slug="psi-drift"', 'data-slug="one"']);
  expect(tryNext('psi-drift', path, [])).toContain('<a href="../../">All problems</a>');
  expect(tryNext('psi-drift', path, [])).not.toContain('data-slug');
});

test('related problems come first below a statement', () => {
  const html = alongThePath('one', path, ['psi-drift', 'gone']);
  expect(html).toContain('<p><span>Related</span><a href="../psi-drift/">Drift</a></p>');
  expect(alongThePath('one', path)).not.toContain('Related');
});
