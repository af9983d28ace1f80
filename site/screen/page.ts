import type { ScreenProblem } from '../../src/core/screen.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { kindOf } from '../../src/screen/draw.ts';
import { html, trusted } from '../build/html.ts';
import { renderSitePage } from '../build/shell.ts';

const DESCRIPTION =
  'Several problems, one clock, no hints: 45 to 90 minutes as a coding screen asks for them, and a report of facts at the end.';

/** `/screen/`: its script fills it in, from the list of problems that comes with the page. */
export function screenPage(problems: readonly RenderedProblem[], packages: readonly string[]): string {
  const known = problems.map(({ problem }): ScreenProblem => {
    const { slug, title, difficulty, minutes } = problem;
    return { slug, title, difficulty, minutes, kind: kindOf(problem) };
  });
  return renderSitePage({
    root: '../',
    bodyClass: 'screen-page',
    title: 'A screen, as a sitting · ml-judge',
    description: DESCRIPTION,
    script: '/site/screen/client.ts',
    main: html` <div id="screen-head">
        <h1>A screen, as a sitting</h1>
        <p class="learn-note">${DESCRIPTION}</p>
      </div>
      <div class="quiz-place" id="screen-place"><ml-screen></ml-screen></div>
      <script type="application/json" id="screen-problems">
        ${trusted(JSON.stringify(known).replaceAll('<', '\\u003c'))}
      </script>`,
    packages,
  });
}
