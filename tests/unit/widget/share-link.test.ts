import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeShareLink, readShareLink } from '../../../src/widget/state/share-link.ts';

const fragmentOf = (link: string | null): string => new URL(link ?? '').hash;
const packed = (bytes: Uint8Array): string => `#code=${deflateRawSync(bytes).toString('base64url')}`;

test.each(['', 'x = 1\n', 'café = "π ≈ 3.14"  # 🎲\n', '+/=#&?%20\n'.repeat(500)])(
  'a link gives back the code that it was made of: %j',
  async (code) => {
    const link = await makeShareLink('dropout', '', code);
    expect(link).toMatch(/problems\/dropout\/#code=[\w-]*$/);
    expect(await readShareLink(fragmentOf(link))).toEqual({ kind: 'code', code });
  },
);

test('somebody’s own problem is shared by its address', async () => {
  const link = await makeShareLink('mine', 'https://example.org/p.json?a=1&b=2', 'x');
  expect(new URL(link ?? '').searchParams.get('src')).toBe('https://example.org/p.json?a=1&b=2');
});

test('code that is too long for a link is refused', async () => {
  expect(await makeShareLink('dropout', '', 'x'.repeat(64 * 1024))).not.toBeNull();
  expect(await makeShareLink('dropout', '', 'x'.repeat(64 * 1024 + 1))).toBeNull();
});

test('a fragment without code is none', async () => {
  for (const fragment of ['', '#', '#statement', '#codes=1']) {
    expect(await readShareLink(fragment)).toBeNull();
  }
});

test.each([
  ['cut short', packed(Buffer.from('for row in rows:\n'.repeat(50))).slice(0, -4)],
  ['not in the alphabet', '#code=!!!'],
  ['of other bytes', '#code=aGVsbG8gd29ybGQ'],
  ['not text', packed(Uint8Array.of(0xff, 0xfe, 0xfd))],
  ['a bomb', packed(new Uint8Array(50_000_000))],
])('a link that is %s is one sentence', async (_how, fragment) => {
  const shared = await readShareLink(fragment);
  expect(shared?.kind).toBe('damaged');
});
