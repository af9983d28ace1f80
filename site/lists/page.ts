import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemSummary, Topic } from '../../src/core/problem.ts';
import { PROBLEMS_FOLDER } from '../../scripts/problems/problem-folder.ts';
import { countOf } from '../build/count.ts';
import { difficultyAndMinutes } from '../build/difficulty.ts';
import { html, joined, type Html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

/** Problems that go together for a reason, in the order in which to take them. */
export interface ShortList {
  id: string;
  title: string;
  summary: string;
  /** What they build together, where they do: each then leads to the next. */
  series?: string;
  problems: string[];
}

/** Where a topic stands in the drawing of the path, and what it builds on. */
export interface Stop {
  topic: Topic;
  after: Topic[];
  column: number;
  row: number;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(PROBLEMS_FOLDER, name), 'utf8'));

/** The curated lists, from `problems/lists.json`. */
export const SHORT_LISTS = read('lists.json') as readonly ShortList[];

/** The learning path, from `problems/path.json`. */
export const PATH = read('path.json') as readonly Stop[];

/** A list's problems, as far as this site has them. */
export function membersOf<P extends { slug: string }>(list: ShortList, problems: readonly P[]): P[] {
  return list.problems.flatMap((slug) => problems.find((problem) => problem.slug === slug) ?? []);
}

/** The lists of which this site has a problem. */
export function listsOf(problems: readonly ProblemSummary[]): readonly ShortList[] {
  return SHORT_LISTS.filter((list) => membersOf(list, problems).length > 0);
}

/** `/lists/`: the curated lists, each with its problems in order. Its script marks what is solved. */
export function listsPage(problems: readonly ProblemSummary[], packages: readonly string[]): string {
  const sections = listsOf(problems).map((list) => {
    const members = membersOf(list, problems);
    return html` <section class="short-list" id="${list.id}">
      <h2>${list.title} ${countOf(members.map(({ slug }) => slug))}</h2>
      <p>${list.summary} About ${hours(members)}.</p>
      <ol>
        ${joined(members.map(listRow), '\n')}
      </ol>
    </section>`;
  });
  return renderSitePage({
    root: '../',
    bodyClass: 'lists-page',
    title: 'Short lists · ml-judge',
    description:
      'Problems that go together: a week before the interview, classic ML, LLM engineering, fraud.',
    script: '/site/lists/client.ts',
    main: html` <h1>Short lists</h1>
      <p class="learn-note">Not sure where to begin? Take one of these, from top to bottom.</p>
      ${joined(sections, '\n')}`,
    packages,
  });
}

function listRow(problem: ProblemSummary): Html {
  const { slug, title, summary } = problem;
  return html` <li data-slug="${slug}">
    <span class="status" data-status="unattempted"></span> <a href="../problems/${slug}/">${title}</a>
    <span class="why">${summary}</span> ${difficultyAndMinutes(problem)}
  </li>`;
}

function hours(members: readonly ProblemSummary[]): string {
  const minutes = members.reduce((sum, problem) => sum + problem.minutes, 0);
  const halves = Math.max(1, Math.round(minutes / 30));
  const words = `${Math.floor(halves / 2) || ''}${halves % 2 === 1 ? '½' : ''}`;
  return `${words} ${halves <= 2 ? 'hour' : 'hours'}`;
}
