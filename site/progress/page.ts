import { TOPICS, type ProblemSummary } from '../../src/core/problem.ts';
import { html, joined, type Html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

/** `/progress/`: what was tried and solved in this browser, topic by topic. Its script fills it in. */
export function progressPage(problems: readonly ProblemSummary[], packages: readonly string[]): string {
  const topics = TOPICS.map((topic) => ({
    topic,
    members: problems.filter((problem) => problem.topics.includes(topic)),
  })).filter(({ members }) => members.length > 0);
  const main = html` <h1>Your progress</h1>
    <p id="summary" role="status">It is kept in this browser, and nowhere else.</p>
    <p>
      <a href="#theory">Theory, and what stays</a> · <a href="../plan/">What to do this week</a> ·
      <a href="../screen/">Sit a coding screen</a>
    </p>
    <div class="days" id="days" aria-hidden="true"></div>
    <p id="streak"></p>
    <section class="map" aria-label="Topics">
      ${joined(
        topics.map(({ topic, members }) => topicSection(topic, members)),
        '\n',
      )}
    </section>
    <section id="come-back" hidden>
      <h2>To come back to</h2>
      <ul></ul>
    </section>
    <section id="notes" hidden>
      <h2>Your notes</h2>
      <ul></ul>
    </section>
    <section id="firsts" hidden>
      <h2>Firsts</h2>
      <ol></ol>
      <label><input type="checkbox" id="mark-firsts" /> Mark them below the verdict</label>
    </section>
    <section id="theory">
      <h2>Theory, and what stays</h2>
      <ml-theory-progress></ml-theory-progress>
    </section>`;
  return renderSitePage({
    root: '../',
    bodyClass: 'progress-page',
    title: 'Your progress · ml-judge',
    description: 'What you have tried and solved, topic by topic.',
    script: '/site/progress/client.ts',
    main,
    packages,
  });
}

function topicSection(topic: string, members: readonly ProblemSummary[]): Html {
  const items = members.map(
    ({ slug, title, topics, difficulty }) =>
      html`<li>
        <a
          href="../problems/${slug}/"
          data-slug="${slug}"
          data-difficulty="${difficulty}"
          data-topics="${topics.join('|')}"
          ><span class="status" data-status="unattempted"></span> <span class="title">${title}</span>
          <span class="how"></span
        ></a>
      </li>`,
  );
  return html` <details class="topic" data-topic="${topic}">
    <summary>
      <h2>${topic}</h2>
      <span class="bar" aria-hidden="true"></span> <span class="count">0 of ${members.length} solved</span>
    </summary>
    <ul>
      ${joined(items, '\n            ')}
    </ul>
  </details>`;
}
