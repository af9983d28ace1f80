import { describe, expect, test } from 'vitest';
import { FRAMEWORKS } from '../../../site/docs/frameworks.ts';
import { PLACES } from '../../../site/docs/places.ts';
import { frameAddress, pageAddress, type Shown } from '../../../site/docs/snippets.ts';

const SITE = 'https://judge.example/ml/';
const bundled: Shown = {
  site: SITE,
  problem: 'stable-softmax',
  src: '',
  title: 'Stable softmax',
  theme: 'dark',
};
const SRC = 'https://me.example/a "b" & <c>.json?x=1&y={{2}}';
const own: Shown = { ...bundled, problem: '', src: SRC, title: 'A "title" <b> & {more} [x]' };

const all = PLACES.flatMap((place) =>
  Object.entries(place.forms).flatMap(([form, make]) =>
    [bundled, own].map((shown) => ({ place: place.id, form, shown, snippets: make(shown) })),
  ),
);

/** The value of an attribute, as a browser would read it. */
function attribute(html: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`)
    .exec(html)?.[1]
    ?.replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#123;/g, '{')
    .replace(/&#125;/g, '}')
    .replace(/&amp;/g, '&');
}

describe.each(all)('$place, $form, of $shown.title', ({ place, form, shown, snippets }) => {
  const code = snippets.map((snippet) => snippet.code).join('\n');

  test('there are lines for a named place, and none is blank', () => {
    expect(snippets.length).toBeGreaterThan(0);
    for (const { where, code } of snippets) {
      expect(where).not.toBe('');
      expect(code).toBe(code.trim());
      if (place !== 'sphinx') expect(code.split('\n').filter((line) => line.trim() === '')).toEqual([]);
    }
  });

  test('they name the problem', () => {
    const tag = code.slice(Math.max(code.indexOf('<ml-problem'), 0));
    if (shown.problem) expect(code).toContain('stable-softmax');
    else if (form === 'element') expect(attribute(tag, 'src')).toBe(SRC);
    else expect(code.replace(/&amp;/g, '&')).toContain(new URLSearchParams({ src: SRC }).toString());
  });

  test('text of a title or an address stays text', () => {
    expect(code).not.toContain('<b>');
    expect(code).not.toContain('<c>');
    if (
      !shown.problem &&
      ['hugo', 'jekyll', 'docusaurus', 'vitepress', 'react', 'vue', 'svelte', 'astro'].includes(place)
    ) {
      expect(code.replace(/style=\{\{.*?\}\}/g, '')).not.toMatch(/\{(?:\{2|more)/);
    }
  });

  test('the script comes from the site', () => {
    const isApp = FRAMEWORKS.some(({ id }) => id === place);
    if (form === 'element') expect(code).toContain(isApp ? `baseUrl: "${SITE}"` : `${SITE}embed.js`);
    if (form === 'frame' && !['notion', 'notebook'].includes(place))
      expect(code).toContain(`${SITE}frame-resize.js`);
  });

  test('every tag is closed', () => {
    for (const tag of ['div', 'ml-problem', 'iframe', 'a', 'script']) {
      const count = (pattern: RegExp): number => code.match(pattern)?.length ?? 0;
      expect(count(new RegExp(`<${tag}[ >]`, 'g')), tag).toBe(count(new RegExp(`</${tag}>`, 'g')));
    }
  });
});

test('addresses lead to the site, with the theme where it is not the page’s', () => {
  expect(frameAddress(bundled)).toBe(`${SITE}embed/stable-softmax/?theme=dark`);
  expect(frameAddress({ ...bundled, theme: 'auto' })).toBe(`${SITE}embed/stable-softmax/`);
  expect(new URL(frameAddress(own)).searchParams.get('src')).toBe(SRC);
  expect(pageAddress(bundled)).toBe(`${SITE}problems/stable-softmax/`);
  expect(new URL(pageAddress(own)).searchParams.get('src')).toBe(SRC);
});

test('a shortcode is for every problem, and its use names one', () => {
  const [template, use] = PLACES.find(({ id }) => id === 'hugo')?.forms.element?.(bundled) ?? [];
  expect(template?.code).toContain('<ml-problem problem="{{ .Get 0 }}" theme="dark"');
  expect(template?.code).not.toContain('stable-softmax');
  expect(use?.code).toBe('{{< ml-problem "stable-softmax" "Stable softmax" >}}');
});

test('a link in Markdown has its title as text', () => {
  const [link] =
    PLACES.find(({ id }) => id === 'mkdocs')?.forms.link?.({ ...bundled, title: 'a [b] <c> {d} *e* \\f' }) ??
    [];
  expect(link?.code).toContain('“a \\[b\\] &lt;c> &#123;d&#125; \\*e\\* \\\\f”');
});

describe('code to run', () => {
  const code = 'if x < 1 and y["a"]:\n    print(f"${x} {x} `y` \\n")\n\nz = 1';
  const made = PLACES.flatMap(({ id, forms }) => {
    const [last] = forms.element?.({ ...bundled, problem: '', code }).slice(-1) ?? [];
    return last ? [{ id, text: last.code }] : [];
  });

  test.each(made)('is the same in $id', ({ id, text }) => {
    const [, inside = ''] = /<pre>([^]*)<\/pre>/.exec(text) ?? [];
    const literal = /^\{`([^]*)`\}$/.exec(inside)?.[1];
    // As HTML, or as a template of JavaScript.
    const read =
      literal === undefined ? entities(inside) : literal.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c));
    expect(read.replace(/^ {3}(?=\S| {4})/gm, id === 'sphinx' ? '' : '$&').trim()).toBe(code);
    expect(text).not.toMatch(id === 'sphinx' ? /<pre>[^]*\n[ \t]*\n/ : /\n[ \t]*\n/);
  });

  test('a session is named by its first line', () => {
    const [made] = PLACES[0]?.forms.element?.({ ...bundled, code: '# session: loss\nx = 1' }) ?? [];
    expect(made?.code).toContain('<ml-run session="loss"');
  });
});

describe('questions on a concept', () => {
  const quiz: Shown = { ...bundled, problem: '', title: 'A {b} & "c"', concept: 'dropout' };

  test.each(PLACES.filter(({ forms }) => forms.element).map(({ id, forms }) => ({ id, forms })))(
    'are one tag in $id, which reserves its height',
    ({ forms }) => {
      const code = forms.element?.(quiz).at(-1)?.code ?? '';
      expect(attribute(code, 'concept')).toBe('dropout');
      expect(code).toMatch(/min-height:min\(|minHeight: 'min\(|height:600px/);
      expect(code.match(/<ml-quiz /g)).toHaveLength(1);
      expect(code.match(/<\/ml-quiz>/g)).toHaveLength(1);
      expect(attribute(code, 'href')).toBe(`${SITE}theory/dropout/`);
      expect(code).not.toMatch(/ml-problem |problem=|src=""/);
      expect(code).not.toContain('& "c"');
    },
  );

  test('are a link of words where no script may run', () => {
    const made = PLACES.map(({ forms }) => forms.link?.(quiz).at(-1)?.code ?? '').filter(Boolean);
    expect(made.length).toBeGreaterThan(10);
    for (const code of made) {
      expect(code).toContain(`${SITE}theory/dropout/`);
      expect(code).not.toContain('badge.svg');
    }
  });
});

function entities(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
