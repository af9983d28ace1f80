import { html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

const DESCRIPTION =
  'What you learnt comes back just before you would forget it, within the minutes you have.';

/** `/review/`: its script fills it in. */
export function reviewPage(packages: readonly string[]): string {
  return renderSitePage({
    root: '../',
    bodyClass: 'review-page',
    title: 'Review · ml-judge',
    description: DESCRIPTION,
    script: '/site/review/client.ts',
    main: html` <h1>Review</h1>
      <p class="learn-note">${DESCRIPTION}</p>
      <div class="quiz-place"><ml-review></ml-review></div>`,
    packages,
  });
}
