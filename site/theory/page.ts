import { AREAS, type Concept, type ConceptBundle } from '../../src/core/study/theory.ts';
import { formatIssues } from '../../src/problems/problem-package-error.ts';
import { html, joined, trusted, type Html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';
import type { BrokenConcept } from '../build/theory-library.ts';

const DESCRIPTION =
  'The theory round of a machine-learning interview: short lessons, and questions that explain themselves.';

/** `/theory/`: all concepts, area by area. */
export function theoryPage(concepts: readonly Concept[], packages: readonly string[]): string {
  const areas = AREAS.map((area) => ({ area, members: concepts.filter((one) => one.area === area) }));
  const count = concepts.reduce((sum, concept) => sum + practiceOf(concept).length, 0);
  const line = (concept: Concept): Html =>
    html`<li
      data-concept="${concept.slug}"
      data-items="${practiceOf(concept)
        .map(({ id }) => id)
        .join(' ')}"
    >
      <a href="${concept.slug}/">${concept.title}</a> <span>${concept.summary}</span>
      <span class="count">${practiceOf(concept).length} questions</span>
    </li>`;
  const main = html` <h1>Theory</h1>
    <p class="learn-note">
      ${DESCRIPTION} ${count} questions so far. Say how sure you are before you see the answer: what you were
      sure of and got wrong is what you remember best.
    </p>
    <p class="learn-note">
      <a href="../assess/">Where do you stand?</a> A quarter of an hour of questions draws a map of what you
      know. <a href="../plan/">This week</a> plans your days from it. <a href="../review/">Review</a> brings
      back what you answered before you forget it.
    </p>
    ${joined(
      areas
        .filter(({ members }) => members.length > 0)
        .map(
          ({ area, members }) =>
            html` <h2>${area}</h2>
              <ul class="learn-list theory-list">
                ${joined(members.map(line), '\n        ')}
              </ul>`,
        ),
      '\n',
    )}`;
  return renderSitePage({
    root: '../',
    bodyClass: 'theory-page',
    title: 'Theory · ml-judge',
    description: DESCRIPTION,
    script: '/site/theory/client.ts',
    main,
    packages,
  });
}

/** `/theory/<concept>/`: the lesson, folded, and the questions. */
export function conceptPage(bundle: ConceptBundle, packages: readonly string[]): string {
  const root = '../../';
  const { slug, title, area, summary, titles, prerequisites, confusableWith, problems, learn } = bundle;
  const seconds = practiceOf(bundle).reduce((sum, item) => sum + item.seconds, 0);
  const concept = (one: string): Html => link(`../${one}/`, titles[`concept:${one}`] ?? one);
  const lines = [
    ['Before it', prerequisites.map(concept)],
    ['Often mixed up with', confusableWith.map(concept)],
    ['Write it', problems.map((one) => link(`${root}problems/${one}/`, titles[`problem:${one}`] ?? one))],
    ['Read more', learn ? [link(`${root}learn/${learn}/`, 'The idea behind the problem')] : []],
    ['In your page', [link(`${root}docs/?concept=${slug}`, 'Embed these questions')]],
  ] as const;
  const along = lines
    .filter(([, links]) => links.length > 0)
    .map(([words, links]) => html`<p><span>${words}</span>${links}</p>`);
  const main = html` <p class="learn-topic"><a href="../">Theory</a> · ${area}</p>
    <h1>${title}</h1>
    <p class="learn-note">
      ${summary} ${practiceOf(bundle).length} questions, about ${Math.max(1, Math.round(seconds / 60))}
      minutes.
    </p>
    <details class="lesson" id="lesson">
      <summary>The lesson, two minutes to read</summary>
      <div class="prose">${trusted(bundle.lessonHtml.replaceAll('{{site}}', root))}</div>
    </details>
    <h2 id="questions">Questions</h2>
    <div class="quiz-place">
      <ml-quiz concept="${slug}" count="0"
        ><noscript>The questions need JavaScript; the lesson above does not.</noscript></ml-quiz
      >
    </div>
    <nav class="along" aria-label="Where to go on">${joined(along, '\n        ')}</nav>`;
  return renderSitePage({
    root,
    bodyClass: 'theory-page',
    title: `${title} · Theory · ml-judge`,
    description: summary,
    script: '/site/theory/client.ts',
    main,
    packages,
  });
}

/** In development, what is wrong with a concept in the place of its page. */
export function brokenConceptPage({ slug, issues }: BrokenConcept): string {
  return renderSitePage({
    root: '../../',
    bodyClass: 'message-page',
    title: `${slug} · ml-judge`,
    description: 'This concept cannot be shown.',
    script: '/site/shell/client.ts',
    main: html` <h1>This concept cannot be shown</h1>
      <pre>${formatIssues(issues)}</pre>`,
    packages: [],
  });
}

function practiceOf({ items }: Concept) {
  return items.filter(({ use }) => use === 'practice');
}

function link(to: string, words: string): Html {
  return html`<a href="${to}">${words}</a>`;
}
