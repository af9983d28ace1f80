/** What readers are told where a concept does not come. */
import { afterEach, expect, test, vi } from 'vitest';
import { ConceptError, loadConcept } from '../../../src/quiz/load-concept.ts';

afterEach(() => vi.unstubAllGlobals());

async function failing(slug: string, answer: () => Promise<Response>): Promise<ConceptError> {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  const error: unknown = await loadConcept(slug).catch((one: unknown) => one);
  if (!(error instanceof ConceptError)) throw new Error(`${slug} should not be there.`);
  return error;
}

const page = (status: number) =>
  Promise.resolve(new Response('<p>Hello', { status, headers: { 'Content-Type': 'text/html' } }));

test.each([
  ['drop-out', () => page(404)],
  // Hosts that answer every address with their front page.
  ['drop-out', () => page(200)],
  ['../secrets', () => Promise.reject(new Error('nobody asks for it'))],
  ['Dropout', () => Promise.reject(new Error('nobody asks for it'))],
])('%s is told to be no concept', async (slug, answer) => {
  const { code, message } = await failing(slug, answer);
  expect(code).toBe('E_CONCEPT');
  expect(message).toContain(`There is no concept named "${slug}" at `);
});

test('an element that names nothing is told so', async () => {
  expect(await failing('', () => page(200))).toMatchObject({
    code: 'E_CONCEPT',
    message: 'No concept is named here.',
  });
});

test.each([
  ['offline', () => Promise.reject(new TypeError('failed')), 'Check the connection'],
  ['down', () => Promise.resolve(new Response('', { status: 503 })), 'answered 503'],
  ['cut', () => Promise.resolve(new Response('{"slug": "cu')), 'did not arrive whole'],
])('%s is told in a sentence, and trying again helps', async (slug, answer, words) => {
  const { code, message } = await failing(slug, answer);
  expect(code).toBe('E_NET');
  expect(message).toContain(words);
  const again = vi.fn(() => Promise.resolve(new Response(JSON.stringify({ slug }))));
  vi.stubGlobal('fetch', again);
  await expect(loadConcept(slug)).resolves.toEqual({ slug });
  await loadConcept(slug);
  expect(again).toHaveBeenCalledOnce();
});
