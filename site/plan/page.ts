import { html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

const DESCRIPTION =
  'Seven days, planned from where you come from, what you know and the hours you have. Nobody sees it but you.';

/** `/plan/`: its script fills it in. */
export function planPage(packages: readonly string[]): string {
  return renderSitePage({
    root: '../',
    bodyClass: 'plan-page',
    title: 'This week · ml-judge',
    description: DESCRIPTION,
    script: '/site/plan/client.ts',
    main: html` <h1>This week</h1>
      <p class="learn-note">${DESCRIPTION}</p>
      <div class="quiz-place"><ml-plan></ml-plan></div>`,
    packages,
  });
}
