import type { Problem } from '../core/problem.ts';
import { renderMarkdown } from './markdown.ts';
import { tablesHtml } from './tables-html.ts';

/** A problem with its prose as HTML that is safe to insert. */
export interface RenderedProblem {
  problem: Problem;
  statementHtml: string;
  hintsHtml: string[];
  learnHtml: string;
  /** Written in the page that shows it: in no catalogue, and with no page of its own. */
  inPage?: true;
}

/**
 * Renders a problem's prose. `sanitise` is the second fence for packages of strangers; the renderer
 * itself lets no HTML through.
 */
export function renderProblem(problem: Problem, sanitise = (html: string): string => html): RenderedProblem {
  const render = (markdown: string): string => sanitise(renderMarkdown(markdown).html);
  return {
    problem,
    statementHtml: render(problem.statement) + tablesHtml(problem),
    hintsHtml: problem.hints.map(render),
    learnHtml: render(problem.learn),
  };
}
