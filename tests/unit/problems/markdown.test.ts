import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/problems/markdown.ts';

function html(markdown: string): string {
  return renderMarkdown(markdown).html;
}

test('formulas become MathML', () => {
  expect(html('Let $x_1$ be')).toMatch(/^<p>Let <math[^>]*>.*<msub.*<\/math> be<\/p>/);
  expect(html('$$x^2$$')).toMatch(/<math[^>]*display="block"/);
  expect(html('So\n$$\nx^2\n+ 1\n$$\nand')).toMatch(
    /<p>So<\/p>\s*<p class="formula" tabindex="0"><math.*<p>and/s,
  );
  expect(html('- item $a*b*c$\n')).not.toContain('<em>');
});

test('dollars that are prices stay text', () => {
  expect(html('It costs $5 or $10.')).toBe('<p>It costs $5 or $10.</p>\n');
  expect(html('Pay \\$5 and \\$6')).toBe('<p>Pay $5 and $6</p>\n');
  expect(html('`$x$`')).toBe('<p><code>$x$</code></p>\n');
});

test('a formula that does not parse is shown as text, and reported', () => {
  const { html, formulaErrors } = renderMarkdown('$\\frac{<img src=x onerror=alert(1)>$');
  expect(formulaErrors).toHaveLength(1);
  expect(html).toContain('<code class="formula-error">\\frac{&lt;img src=x onerror=alert(1)&gt;</code>');
});

// Each must come out without any tag or address of its own.
test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '![a](data:text/html,<script>alert(1)</script>)',
  '[a](<javascript:alert(1)>)',
  '$\\href{javascript:alert(1)}{x}$',
  '$\\class{x" onmouseover="alert(1)}{y}$',
  '$\\includegraphics{javascript:alert(1)}$',
  '$\\text{<img src=x onerror=alert(1)>}$',
  '$\\color{red;background:url(https://evil.example)}{x}$',
  '```python"><script>alert(1)</script>\nx\n```',
  '```python\n<script>alert(1)</script>\n```',
])('nothing runs in %s', (markdown) => {
  const text = html(markdown);
  expect(text).not.toMatch(/<(?:script|img|svg|iframe|style)\b/i);
  expect(text).not.toMatch(/<[^>]*\s(?:on\w+|href|src)\s*=/i);
  expect(text).not.toMatch(/<[^>]*url\(/i);
});

test('Python in a code block is coloured', () => {
  expect(html('```python\ndef f(x):\n    return x\n```')).toContain('<span class="tok-keyword">def</span>');
  expect(html('```text\na < b\n```')).toContain('a &lt; b');
});

test('links leave the page safely', () => {
  expect(html('[a](https://example.org)')).toContain('rel="noopener noreferrer nofollow" target="_blank"');
});

const QUESTIONS = `
## The idea

**Bold** it begins.

## Questions an interviewer might ask

Think first.

**Why $e^x$?** Because of *that*.

And of this.

**Why not?**
On its own line.

**Only words in bold**

## Further

**After** it.
`;

test('answers to an interviewer’s questions are folded, and nothing else is', () => {
  const text = html(QUESTIONS).replace(/\n/g, '');
  expect(text).toContain('<p><strong>Bold</strong> it begins.</p>');
  expect(text).toContain('<p>Think first.</p><details><summary>Why <math');
  expect(text).toContain('?</summary><p>Because of <em>that</em>.</p><p>And of this.</p></details>');
  expect(text).toContain('<details><summary>Why not?</summary><p>On its own line.</p>');
  expect(text).toContain('<p><strong>Only words in bold</strong></p></details><h2>Further</h2>');
  expect(text).toContain('<p><strong>After</strong> it.</p>');
  expect(text.match(/<details>/g)).toHaveLength(2);
});

test('every learn page of the library asks at least three questions whose answers are folded', () => {
  const folder = new URL('../../../problems/', import.meta.url);
  const slugs = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/learn.md`, folder)));
  expect(slugs.length).toBeGreaterThanOrEqual(40);
  for (const slug of slugs) {
    const text = html(readFileSync(new URL(`${slug}/learn.md`, folder), 'utf8'));
    expect(text.match(/<details>/g)?.length ?? 0, slug).toBeGreaterThanOrEqual(3);
    expect(text.match(/<\/details>/g)?.length, slug).toBe(text.match(/<details>/g)?.length);
    expect(text, slug).not.toMatch(/<\/summary>\s*<\/details>/);
  }
});
