import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { html, type Html } from '../build/html.ts';
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
    body: bareBody('A problem', html` <ml-problem></ml-problem>`),
  });
}

/** Nothing is seen but the element; whoever hears the page is told what it is. */
function bareBody(title: string, element: Html): Html {
  return html` <main>
    <h1 class="visually-hidden">${title}</h1>
    ${element}
  </main>`;
}
