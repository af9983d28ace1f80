import { expect, test } from 'vitest';
import { html, joined, trusted } from '../../../site/build/html.ts';

const NASTY = `<img src=x onerror="alert('1')">&amp;`;
const ESCAPED = `&lt;img src=x onerror=&quot;alert('1')&quot;&gt;&amp;amp;`;

test('what is no HTML is escaped, in text and in attributes', () => {
  expect(String(html`<p title="${NASTY}">${NASTY}</p>`)).toBe(`<p title="${ESCAPED}">${ESCAPED}</p>`);
  expect(String(html`<b>${3.5}</b>`)).toBe('<b>3.5</b>');
});

test('HTML inside HTML stays as it is, alone, in lists and between others', () => {
  const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`);
  // prettier-ignore
  expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  expect(String(joined(items, ' & '))).toBe('<li>a</li> &amp; <li>&lt;b&gt;</li>');
  expect(String(html`<p>${trusted('<i>x</i>')}</p>`)).toBe('<p><i>x</i></p>');
  expect(String(html`<p>${html``}${''}</p>`)).toBe('<p></p>');
});

test('nobody is taken for HTML by looking like it', () => {
  const fake = { toString: () => '<script>' } as unknown as string;
  expect(String(html`<p>${String(fake)}</p>`)).toBe('<p>&lt;script&gt;</p>');
});
