import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ProblemSummary } from '../../src/core/problem.ts';
import type { ConceptSummary } from '../../src/core/study/theory.ts';
import { html, joined, trusted, type Html } from '../build/html.ts';
import { renderGuide } from './guide.ts';
import { CODE, QUIZ } from './snippets.ts';
import { renderSitePage } from '../build/shell.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs');

/** The guides: files of `docs/`, each a page of the site, in the order of the navigation. */
const GUIDES = [
  { file: 'embedding.md', label: 'Embedding', description: 'A problem in a page of yours.' },
  { file: 'write-a-problem.md', label: 'Write a problem', description: 'From an empty folder to a proof.' },
  { file: 'problem-format.md', label: 'The format', description: 'Every file and field of a problem.' },
] as const;

const pathOf = (file: string): string => basename(file, '.md');

/** Path below `docs/` → what makes the page, for authors: the builder of snippets, and the guides. */
export function docsPages(
  problems: readonly ProblemSummary[],
  concepts: readonly ConceptSummary[],
  packages: readonly string[],
): [string, () => string][] {
  return [
    ['', () => builderPage(problems, concepts, packages)],
    ...GUIDES.map((guide): [string, () => string] => [
      `${pathOf(guide.file)}/`,
      () => guidePage(guide, packages),
    ]),
  ];
}

function guidePage({ file, description }: (typeof GUIDES)[number], packages: readonly string[]): string {
  const page = { root: '../../', bodyClass: 'docs-page' } as const;
  const { title, html: text } = renderGuide(readFileSync(resolve(FOLDER, file), 'utf8'));
  return renderSitePage({
    ...page,
    title: `${title} · ml-judge`,
    description,
    script: '/site/shell/client.ts',
    main: html`${navigation(page.root, file)}
      <h1>${title}</h1>
      <div class="prose">${trusted(text)}</div>`,
    packages,
  });
}

function navigation(root: string, current: string | null): Html {
  const link = (path: string, label: string, here: boolean): Html =>
    html`<a href="${root}docs/${path}" ${here ? html` aria-current="page"` : ''}>${label}</a>`;
  const guides = GUIDES.map(({ file, label }) => link(`${pathOf(file)}/`, label, file === current));
  return html` <nav class="docs-nav" aria-label="For authors">
    ${joined([link('', 'Builder', current === null), ...guides], ' ')}
  </nav>`;
}

const EXAMPLE = `import numpy as np

x = np.linspace(0, 1, 5)
print(x ** 2)`;

/** `/docs/`: choose a problem and a place, see it, copy the lines. The choices are made by `pages/builder.ts`. */
function builderPage(
  problems: readonly ProblemSummary[],
  concepts: readonly ConceptSummary[],
  packages: readonly string[],
): string {
  const page = { root: '../', bodyClass: 'docs-page' } as const;
  const options = problems.map(({ slug, title }) => html`<option value="${slug}">${title}</option>`);
  const conceptOptions = concepts
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ slug, title }) => html`<option value="${slug}">${title}</option>`);
  const main = html`${navigation(page.root, null)}
    <h1>A problem in your page</h1>
    <p class="docs-lead">
      Choose a problem, code or questions, and where it goes; see it, and copy the lines. Readers need no
      account, and your host needs nothing but files.
      <span class="without-script"
        >Choosing needs JavaScript; <a href="embedding/">Embedding</a> has the lines to copy without it.</span
      >
    </p>
    <form class="builder" id="builder" hidden>
      ${field(
        'Show',
        'problem',
        (named) =>
          html`<select ${named}>
            <optgroup label="A problem">
              ${options}
              <option value="">One of your own</option>
            </optgroup>
            <optgroup label="No problem">
              <option value="${CODE}">Code to run</option>
              <option value="${QUIZ}">Questions on a concept</option>
            </optgroup>
          </select>`,
      )}
      ${field('Place', 'place', (named) => html`<select ${named}></select>`)}
      ${field('Form', 'form', (named) => html`<select ${named}></select>`)}
      ${field(
        'Theme',
        'theme',
        (named) =>
          html`<select ${named}>
            <option value="auto">As the page</option>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>`,
      )}
      <div class="own" id="own" hidden>
        ${field('Its address', 'src', (named) => html`<input ${named} type="url" placeholder="https://…/my-problem.json" autocomplete="off" spellcheck="false" aria-describedby="own-help" />`)}
        ${field('or a packed file, to see it here', 'file', (named) => html`<input ${named} type="file" accept=".json,application/json" />`)}
        <p id="own-help">
          A folder, or one file made by <code>npm run pack-problem</code>.
          <a href="write-a-problem/">Write a problem</a> shows how.
        </p>
      </div>
      <div class="own" id="code" hidden>
        ${field('The code', 'code', (named) => html`<textarea ${named} rows="5" spellcheck="false" autocomplete="off" autocapitalize="off">${EXAMPLE}</textarea>`)}
        <p>
          Readers change it and run it; what it prints and draws is below it.
          <a href="embedding/#code-to-run">Embedding</a> says how several share what they define.
        </p>
      </div>
      <div class="own" id="quiz" hidden>
        ${field(
          'The concept',
          'concept',
          (named) =>
            html`<select ${named}>
              ${conceptOptions}
            </select>`,
        )}
        <p>
          Three questions, each with an explanation, and without a download of Python.
          <a href="embedding/#questions-on-a-concept">Embedding</a> says how to ask more.
        </p>
      </div>
    </form>
    <section id="snippets" aria-label="Lines to copy"></section>
    <p class="visually-hidden" role="status" id="copied"></p>
    <section class="preview" id="preview" aria-label="Preview"></section>`;
  return renderSitePage({
    ...page,
    title: 'For authors · ml-judge',
    description: 'Put a machine-learning problem, judged in the browser, into a page of yours.',
    script: '/site/docs/builder.ts',
    main,
    packages,
  });
}

/** A labelled control of the builder. */
function field(label: string, name: string, control: (named: Html) => Html): Html {
  const named = html`id="builder-${name}" name="${name}"`;
  return html`<div><label for="builder-${name}">${label}</label>${control(named)}</div>`;
}
