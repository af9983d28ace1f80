import type { Problem, ProblemSummary } from '../../src/core/problem.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { mistakesOf } from '../../src/problems/mistakes.ts';
import { alongThePath, tryNext } from '../build/along.ts';
import { difficultyAndMinutes } from '../build/difficulty.ts';
import { html, joined, type Html } from '../build/html.ts';
import type { BrokenProblem } from '../build/library.ts';
import { oembedPath } from '../build/oembed.ts';
import { problemElement, type Around } from '../build/problem-element.ts';
import { renderPage, renderSitePage, withHeader } from '../build/shell.ts';

/** What a problem's page knows of the site around it. */
export interface Surroundings {
  /** The site's public address, where it is known. */
  site?: string;
  /** All problems in order. */
  path?: readonly ProblemSummary[];
  /** What the library's problems import beside NumPy. */
  packages?: readonly string[];
}

/** `/problems/<slug>/`: the statement, and the element in which it is solved. */
export function problemPage(
  rendered: RenderedProblem,
  { site, path = [], packages = [] }: Surroundings = {},
): string {
  const { problem } = rendered;
  const page = { root: '../../', bodyClass: 'problem-page' } as const;
  const main = html` <div class="problem-head">
      <a class="back" href="${page.root}#all">Problems</a>
      <h1>${problem.title}</h1>
      <p class="problem-meta">${difficultyAndMinutes(problem)}</p>
    </div>
    ${problemElement(rendered, path.length > 1 ? around(problem, page.root, path) : undefined, html` height="100%" data-minutes="${problem.minutes}"`)}`;
  return renderSitePage({
    ...page,
    title: `${problem.title} · ml-judge`,
    description: problem.summary,
    script: '/site/problem/client.ts',
    head: site ? oembedLink(problem, site) : undefined,
    main,
    packages,
  });
}

function oembedLink({ slug, title }: Problem, site: string): Html {
  return html` <link
    rel="alternate"
    type="application/json+oembed"
    href="${site + oembedPath(slug)}"
    title="${title}"
  />`;
}

/** Where the site leads on from a problem: below the statement, and in other slots of the element. */
function around(problem: Problem, root: string, path: readonly ProblemSummary[]): Around {
  const { slug, related } = problem;
  return {
    below: alongThePath(slug, path, related, mistakesOf(problem).length > 0),
    slots: html` <p slot="learn" class="learn-link">
        <a href="${root}learn/${slug}/">This as a page of its own</a>
      </p>
      ${tryNext(slug, path, related)}`,
  };
}

/** Instead of a problem's page, for its author: what is wrong with the package. */
export function issuesPage({ slug, issues }: BrokenProblem): string {
  const page = { root: '../../', bodyClass: 'message-page' } as const;
  const items = issues.map(
    ({ file, message }) => html`<li>${file ? html`<code>${file}</code> ` : ''}${message}</li>`,
  );
  const main = html` <h1>This problem cannot be shown</h1>
    <p>Correct these in <code>problems/${slug}</code>; the page reloads by itself.</p>
    <ul class="issues">
      ${joined(items, '\n        ')}
    </ul>`;
  return renderPage({
    ...page,
    title: `${slug} · ml-judge`,
    description: 'A problem package with mistakes.',
    script: '/site/shell/theme.ts',
    body: withHeader(page, main),
  });
}
