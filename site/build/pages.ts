import { DIFFICULTIES, TOPICS } from '../../src/core/problem.ts';
import type { Problem, ProblemSummary, Topic } from '../../src/core/problem.ts';
import { escapeHtml } from '../../src/problems/highlight.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { alongThePath, tryNext } from './along.ts';
import { difficultyAndMinutes } from './difficulty.ts';
import { front, frontStyles } from '../home/opening.ts';
import type { Facts } from './proof-facts.ts';
import { firstTopic, type BrokenProblem } from './library.ts';
import { oembedPath } from './oembed.ts';
import { firstPaint, renderPage, renderSitePage, withHeader } from './shell.ts';

const DESCRIPTION = 'Machine-learning problems, judged by hidden tests in your own browser.';

/** `/`: what this is, and all problems in a list that reads without JavaScript. `facts`: what was proven. */
export function cataloguePage(
  problems: readonly ProblemSummary[],
  packages: readonly string[] = [],
  facts: Facts | null = null,
): string {
  const topics = TOPICS.filter((topic) => problems.some((problem) => problem.topics.includes(topic)));
  const options = (values: readonly string[]): string =>
    values.map((value) => `<option>${escapeHtml(value)}</option>`).join('');
  const main = `${front(problems, facts)}
      <div class="all-head" id="all">
        <h2>All problems</h2>
        <label class="view">View <select id="view"><option value="rows">Rows</option><option value="summaries">With summaries</option><option value="compact">Compact</option></select></label>
      </div>
      <form class="filters" id="filters" role="search">
        <input type="search" name="text" placeholder="Search: kmeans, self attention, imbalanced…" aria-label="Search problems" autocomplete="off" spellcheck="false" />
        <select name="topic" aria-label="Topic"><option value="">Any topic</option>${options(topics)}</select>
        <select name="difficulty" aria-label="Difficulty"><option value="">Any difficulty</option>${options(DIFFICULTIES)}</select>
        <select name="status" aria-label="Status"><option value="">Any status</option><option value="unattempted">Not tried</option><option value="attempted">Tried</option><option value="solved">Solved</option></select>
        <select name="sort" aria-label="Order"><option value="">Topic by topic</option><option value="title">By title</option><option value="difficulty">By difficulty</option><option value="minutes">By time</option></select>
        <button type="button" class="random" id="random" title="A random one of these that you have not solved">Random</button>
        <output id="count">${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}</output>
      </form>
      <ol class="problem-list" id="problems">
${topics.map((topic) => topicRows(topic, problems)).join('\n')}
      </ol>
      <p class="no-match" id="no-match" hidden>No problem matches. <button type="button" id="clear-filters">Clear the filters</button></p>`;
  return renderSitePage({
    root: './',
    bodyClass: 'catalogue-page',
    title: 'ml-judge: practise the machine-learning interview in your browser',
    description: DESCRIPTION,
    script: '/site/home/client.ts',
    head: frontStyles(),
    main,
    packages,
  });
}

/** A topic's heading and rows: of the problems whose first topic it is. */
function topicRows(topic: Topic, problems: readonly ProblemSummary[]): string {
  const members = problems.filter((problem) => firstTopic(problem) === topic);
  if (members.length === 0) return '';
  const slugs = members.map(({ slug }) => slug).join(' ');
  return `        <li class="topic-head" data-of="${escapeHtml(topic)}"><h3>${escapeHtml(topic)}</h3> <span class="count" data-slugs="${slugs}">${members.length} ${members.length === 1 ? 'problem' : 'problems'}</span></li>
${members.map((problem) => problemRow(problem, topic)).join('\n')}`;
}

function problemRow(problem: ProblemSummary, topic: Topic): string {
  const searched = [problem.title, problem.summary, ...problem.topics, ...problem.concepts].join(' ');
  return `        <li class="problem-row" data-slug="${problem.slug}" data-difficulty="${problem.difficulty}" data-minutes="${problem.minutes}" data-first="${escapeHtml(topic)}" data-topics="${escapeHtml(problem.topics.join('|'))}" data-search="${escapeHtml(searched)}">
          <span class="status" data-status="unattempted"></span>
          <div class="problem-name"><a href="problems/${problem.slug}/">${escapeHtml(problem.title)}</a><p>${escapeHtml(problem.summary)}</p></div>
          <span class="problem-concepts">${escapeHtml(problem.concepts.join(' · '))}</span>
          ${difficultyAndMinutes(problem)}
        </li>`;
}

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
  const main = `      <div class="problem-head">
        <a class="back" href="${page.root}#all">Problems</a>
        <h1>${escapeHtml(problem.title)}</h1>
        <p class="problem-meta">${difficultyAndMinutes(problem)}</p>
      </div>
${problemElement(rendered, path.length > 1 ? around(problem, page.root, path) : undefined, ' height="auto"')}`;
  return renderSitePage({
    ...page,
    title: `${problem.title} · ml-judge`,
    description: problem.summary,
    script: '/site/problem/client.ts',
    head: site && oembedLink(problem, site),
    main,
    packages,
  });
}

function oembedLink({ slug, title }: Problem, site: string): string {
  return `
    <link rel="alternate" type="application/json+oembed" href="${escapeHtml(site + oembedPath(slug))}" title="${escapeHtml(title)}" />`;
}

/** `/embed/<slug>/`: the bare element, for an iframe. */
export function embedPage(rendered: RenderedProblem): string {
  return renderPage({
    root: '../../',
    bodyClass: 'embed-page',
    title: `${rendered.problem.title} · ml-judge`,
    description: rendered.problem.summary,
    script: '/site/frame/client.ts',
    body: bareBody(rendered.problem.title, problemElement(rendered)),
  });
}

/** `/embed/?src=…`: the bare element for somebody's own problem. */
export function ownEmbedPage(): string {
  return renderPage({
    root: '../',
    bodyClass: 'embed-page',
    title: 'A problem · ml-judge',
    description: 'Somebody’s own problem, judged in your browser.',
    script: '/site/frame/client.ts',
    body: bareBody('A problem', '      <ml-problem></ml-problem>'),
  });
}

/** Nothing is seen but the element; whoever hears the page is told what it is. */
function bareBody(title: string, element: string): string {
  return `    <main>
      <h1 class="visually-hidden">${escapeHtml(title)}</h1>
${element}
    </main>`;
}

/** Where the site leads on from a problem: below the statement, and in other slots of the element. */
function around({ slug, related }: Problem, root: string, path: readonly ProblemSummary[]): Around {
  return {
    below: alongThePath(slug, path, related),
    slots: `
        <p slot="learn" class="learn-link"><a href="${root}learn/${slug}/">This as a page of its own</a></p>
        ${tryNext(slug, path, related)}`,
  };
}

interface Around {
  below: string;
  slots: string;
}

function problemElement(
  { problem, statementHtml }: RenderedProblem,
  { below, slots }: Around = { below: '', slots: '' },
  attributes = '',
): string {
  return `      <ml-problem problem="${problem.slug}" theme="auto"${attributes}>
        <div slot="statement" class="prose">${statementHtml}${below}</div>${slots}
      </ml-problem>`;
}

/** `/data/`: what is kept in this browser, to take along or to delete. */
export function dataPage(packages: readonly string[]): string {
  const page = { root: '../', bodyClass: 'data-page' } as const;
  const main = `      <h1>Your data</h1>
      <p>What you write and submit is kept in this browser, and nowhere else. Nobody has a copy but you: export one before you clear the browser or move to another.</p>
      <ml-your-data></ml-your-data>`;
  return renderSitePage({
    ...page,
    title: 'Your data · ml-judge',
    description: 'What is kept in this browser: export it, import it, delete it.',
    script: '/site/data/client.ts',
    main,
    packages,
  });
}

/** Instead of a problem's page, for its author: what is wrong with the package. */
export function issuesPage({ slug, issues }: BrokenProblem): string {
  const page = { root: '../../', bodyClass: 'message-page' } as const;
  const items = issues
    .map(
      ({ file, message }) =>
        `<li>${file ? `<code>${escapeHtml(file)}</code> ` : ''}${escapeHtml(message)}</li>`,
    )
    .join('\n        ');
  const main = `      <h1>This problem cannot be shown</h1>
      <p>Correct these in <code>problems/${escapeHtml(slug)}</code>; the page reloads by itself.</p>
      <ul class="issues">
        ${items}
      </ul>`;
  return renderPage({
    ...page,
    title: `${slug} · ml-judge`,
    description: 'A problem package with mistakes.',
    script: '/site/shell/theme.ts',
    body: withHeader(page, main),
  });
}

/** `404.html`. A host serves it for any address, so it must not refer to files beside it. */
export function notFoundPage(): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>No such page · ml-judge</title>
    <style>
      :root { color-scheme: light dark; background: light-dark(#fbfaf6, #14161a); color: light-dark(#1c1f24, #e4e6ea); font: 1rem/1.55 system-ui, sans-serif; }
      :root[data-theme='light'] { color-scheme: light; }
      :root[data-theme='dark'] { color-scheme: dark; }
      main { max-width: 36rem; margin: 20vh auto 0; padding: 0 1rem; }
      h1 { font-size: 1.375rem; line-height: 1.3; }
      a { color: light-dark(#3446c4, #9aa7ff); }
    </style>
    <script>${firstPaint()}</script>
  </head>
  <body>
    <main>
      <h1>There is no page here</h1>
      <p>The address may be mistyped, or the page may have moved. <a href="./" id="home">See all problems</a>.</p>
    </main>
    <script>
      // The site may be in any folder: its root is above problems/, embed/, docs/, learn/, lists/, proof/, progress/ and data/,
      const home = document.getElementById('home');
      const { origin, pathname } = location;
      home.href = origin + pathname.replace(/(?:problems|embed|docs|learn|lists|proof|progress|data)\\/.*$|[^/]*$/, '');
      // or else the nearest folder that has the list of problems.
      const look = async (folder) => {
        const list = await fetch(origin + folder + 'problems/index.json', { method: 'HEAD' });
        if (list.ok && list.headers.get('Content-Type')?.includes('json')) home.href = origin + folder;
        else if (folder !== '/') await look(folder.replace(/[^/]*\\/$/, ''));
      };
      look(pathname.replace(/[^/]*$/, '')).catch(() => {});
    </script>
  </body>
</html>
`;
}
