import { plural } from '../../src/core/words.ts';
import { DIFFICULTIES, TOPICS } from '../../src/core/problem.ts';
import type { ProblemSummary, Topic } from '../../src/core/problem.ts';
import { difficultyAndMinutes } from '../build/difficulty.ts';
import { html, joined, type Html } from '../build/html.ts';
import { firstTopic } from '../build/library.ts';
import type { Facts } from '../build/proof-facts.ts';
import { renderSitePage } from '../build/shell.ts';
import { COME_BACK } from './filter.ts';
import { front, frontStyles } from './opening.ts';

const DESCRIPTION = 'Machine-learning problems, judged by hidden tests in your own browser.';

/** `/`: what this is, and all problems in a list that reads without JavaScript. `facts`: what was proven. */
export function homePage(
  problems: readonly ProblemSummary[],
  packages: readonly string[] = [],
  facts: Facts | null = null,
): string {
  const topics = TOPICS.filter((topic) => problems.some((problem) => problem.topics.includes(topic)));
  const options = (values: readonly string[]): Html[] =>
    values.map((value) => html`<option>${value}</option>`);
  const main = html`${front(problems, facts)}
    <div class="all-head" id="all">
      <h2>All problems</h2>
      <label class="view"
        >View
        <select id="view">
          <option value="rows">Rows</option>
          <option value="summaries">With summaries</option>
          <option value="compact">Compact</option>
        </select></label
      >
    </div>
    <form class="filters" id="filters" role="search">
      <input
        type="search"
        name="text"
        placeholder="Search: kmeans, self attention, imbalanced…"
        aria-label="Search problems"
        autocomplete="off"
        spellcheck="false"
      />
      <select name="topic" aria-label="Topic">
        <option value="">Any topic</option>
        ${options(topics)}
      </select>
      <select name="difficulty" aria-label="Difficulty">
        <option value="">Any difficulty</option>
        ${options(DIFFICULTIES)}
      </select>
      <select name="status" aria-label="Status">
        <option value="">Any status</option>
        <option value="unattempted">Not tried</option>
        <option value="attempted">Tried</option>
        <option value="solved">Solved</option>
        <option value="${COME_BACK}">To come back to</option>
      </select>
      <select name="sort" aria-label="Order">
        <option value="">Topic by topic</option>
        <option value="title">By title</option>
        <option value="difficulty">By difficulty</option>
        <option value="minutes">By time</option>
      </select>
      <button type="button" class="random" id="random" title="A random one of these that you have not solved">
        Random
      </button>
      <output id="count">${plural(problems.length, 'problem')}</output>
    </form>
    <ol class="problem-list" id="problems">
      ${joined(
        topics.map((topic) => topicRows(topic, problems)),
        '\n',
      )}
    </ol>
    <p class="no-match" id="no-match" hidden>
      No problem matches. <button type="button" id="clear-filters">Clear the filters</button>
    </p>`;
  return renderSitePage({
    root: './',
    bodyClass: 'home-page',
    title: 'ml-judge: practise the machine-learning interview in your browser',
    description: DESCRIPTION,
    script: '/site/home/client.ts',
    head: frontStyles(),
    main,
    packages,
  });
}

/** A topic's heading and rows: of the problems whose first topic it is. */
function topicRows(topic: Topic, problems: readonly ProblemSummary[]): Html {
  const members = problems.filter((problem) => firstTopic(problem) === topic);
  if (members.length === 0) return html``;
  const slugs = members.map(({ slug }) => slug).join(' ');
  return html` <li class="topic-head" data-of="${topic}">
      <h3>${topic}</h3>
      <span class="count" data-slugs="${slugs}">${plural(members.length, 'problem')}</span>
    </li>
    ${joined(
      members.map((problem) => problemRow(problem, topic)),
      '\n',
    )}`;
}

function problemRow(problem: ProblemSummary, topic: Topic): Html {
  const searched = [problem.title, problem.summary, ...problem.topics, ...problem.concepts].join(' ');
  return html` <li
    class="problem-row"
    data-slug="${problem.slug}"
    data-difficulty="${problem.difficulty}"
    data-minutes="${problem.minutes}"
    data-first="${topic}"
    data-topics="${problem.topics.join('|')}"
    data-search="${searched}"
  >
    <span class="status" data-status="unattempted"></span>
    <div class="problem-name">
      <a href="problems/${problem.slug}/">${problem.title}</a>
      <p>${problem.summary}</p>
    </div>
    <span class="problem-concepts">${problem.concepts.join(' · ')}</span>
    ${difficultyAndMinutes(problem)}
  </li>`;
}
