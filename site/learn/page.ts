import { TOPICS } from '../../src/core/problem.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { firstTopic } from '../build/library.ts';
import { html, joined, trusted, type Html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

const DESCRIPTION = 'The idea behind each problem, its pitfalls, and what an interviewer might ask about it.';

type Problems = readonly RenderedProblem[];

/** Path below `learn/` → what makes the page: the list, and a page for every problem. */
export function learnPages(problems: Problems, packages: readonly string[]): [string, () => string][] {
  return [
    ['', () => learnIndexPage(problems, packages)],
    ...problems.map((rendered): [string, () => string] => [
      `${rendered.problem.slug}/`,
      () => learnPage(rendered, problems, packages),
    ]),
  ];
}

/** `/learn/`: a line for each problem, under the first of its topics, as the catalogue goes. */
function learnIndexPage(problems: Problems, packages: readonly string[]): string {
  const sections = TOPICS.map((topic) => ({
    topic,
    members: problems.filter(({ problem }) => firstTopic(problem) === topic),
  })).filter(({ members }) => members.length > 0);
  const line = ({ problem: { slug, title, summary } }: RenderedProblem): Html =>
    html`<li><a href="${slug}/">${title}</a> <span>${summary}</span></li>`;
  const main = html` <h1>Learn</h1>
    <p class="learn-note">
      ${DESCRIPTION} A page gives its problem away: solve first what you want to find yourself.
    </p>
    ${joined(
      sections.map(
        ({ topic, members }) =>
          html` <h2>${topic}</h2>
            <ul class="learn-list">
              ${joined(members.map(line), '\n        ')}
            </ul>`,
      ),
      '\n',
    )}`;
  return renderSitePage({
    root: '../',
    bodyClass: 'learn-page',
    title: 'Learn · ml-judge',
    description: DESCRIPTION,
    script: '/site/shell/client.ts',
    main,
    packages,
  });
}

/** `/learn/<slug>/`: what the problem's Learn tab shows, as a page to read, to print and to link to. */
export function learnPage(
  { problem, learnHtml }: RenderedProblem,
  problems: Problems,
  packages: readonly string[] = [],
): string {
  const root = '../../';
  const { slug, title, summary, concepts } = problem;
  const related = problem.related.flatMap(
    (other) => problems.find((one) => one.problem.slug === other)?.problem ?? [],
  );
  const links = related.map((one) => html`<a href="../${one.slug}/">${one.title}</a>`);
  const main = html` <p class="learn-topic"><a href="../">Learn</a> · ${firstTopic(problem)}</p>
    <h1>${title}</h1>
    <p class="learn-concepts">${concepts.join(' · ')}</p>
    <p class="learn-note">
      This page explains the idea behind a problem, and so gives it away. If you would rather find it
      yourself, <a href="${root}problems/${slug}/">solve the problem first</a>.
    </p>
    <div class="prose">${trusted(learnHtml)}</div>
    <nav class="along" aria-label="Where to go on">
      <p><span>The problem</span><a href="${root}problems/${slug}/">${title}</a></p>
      ${links.length > 0 ? html`<p><span>Related</span>${links}</p>` : ''}
    </nav>`;
  return renderSitePage({
    root,
    bodyClass: 'learn-page',
    title: `Learn: ${title} · ml-judge`,
    description: `The idea behind a problem. ${summary}`,
    script: '/site/learn/client.ts',
    main,
    packages,
  });
}
