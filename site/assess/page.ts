import { html } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

const DESCRIPTION =
  'About a quarter of an hour of theory questions, and an honest map of six areas: with its uncertainty.';

/** `/assess/`: its script fills it in. */
export function assessPage(packages: readonly string[]): string {
  return renderSitePage({
    root: '../',
    bodyClass: 'assess-page',
    title: 'Where do you stand? · ml-judge',
    description: DESCRIPTION,
    script: '/site/assess/client.ts',
    main: html` <h1>Where do you stand?</h1>
      <p class="learn-note">${DESCRIPTION}</p>
      <div class="quiz-place"><ml-assessment></ml-assessment></div>`,
    packages,
  });
}
