import { escapeHtml } from '../../src/problems/highlight.ts';
import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { problemElement } from '../build/problem-element.ts';
import { renderPage } from '../build/shell.ts';

/** `/embed/<slug>/`: the bare element, for an iframe. */
export function embedPage(rendered: RenderedProblem): string {
  return renderPage({
    root: '../../',
    bodyClass: 'frame-page',
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
    bodyClass: 'frame-page',
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
