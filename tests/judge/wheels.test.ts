import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Wheel } from '../../scripts/build/runtime/lock.ts';
import type { Source } from '../../scripts/build/runtime/sources.ts';

const cache = mkdtempSync(join(tmpdir(), 'ml-judge-cache-'));
vi.stubEnv('XDG_CACHE_HOME', cache);
const { obtainWheels } = await import('../../scripts/build/runtime/wheels.ts');
afterAll(() => rmSync(cache, { recursive: true }));

const bytes = new TextEncoder().encode('a wheel');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const wheel = (name: string): Wheel => ({ name, fileName: `${name}.whl`, sha256 });
const source = (name: string, content: Uint8Array | Error): Source => ({
  name,
  fetch: (wanted) =>
    content instanceof Error
      ? Promise.reject(content)
      : Promise.resolve(new Map(wanted.map(({ fileName }) => [fileName, content]))),
});

test('a file with another hash is refused and the next source asked', async () => {
  const spoilt = Uint8Array.from(bytes, (byte, index) => (index === 3 ? byte ^ 1 : byte));
  const found = await obtainWheels(
    [wheel('one')],
    [source('first', spoilt), source('second', bytes)],
    () => {},
  );
  expect(found.get('one.whl')).toEqual(bytes);
});

test('what was fetched once is not fetched again', async () => {
  await obtainWheels([wheel('two')], [source('only', bytes)], () => {});
  const closed = vi.fn(() => Promise.reject(new Error('closed')));
  const found = await obtainWheels([wheel('two')], [{ name: 'closed', fetch: closed }], () => {});
  expect(closed).not.toHaveBeenCalled();
  expect(new Uint8Array(found.get('two.whl') ?? [])).toEqual(bytes);
});

test('an error names the file, every source and what to do', async () => {
  const sources = [source('the network', new Error('no route')), source('a mirror', bytes.slice(1))];
  const failing = obtainWheels([wheel('three')], sources, () => {});
  await expect(failing).rejects.toThrow(
    /three\.whl.*the network: no route.*a mirror: wrong sha256.*ML_JUDGE_RUNTIME_DIR/s,
  );
});
