import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';
import { html, trusted, type Html } from './html.ts';

/** What stands around a problem on a page of the site. */
export interface Around {
  /** HTML below the statement. */
  below: Html;
  /** HTML in other slots of the element. */
  slots: Html;
}

/** The element with its statement in it, which reads without JavaScript. `attributes` begin with a space. */
export function problemElement(
  { problem, statementHtml }: RenderedProblem,
  { below, slots }: Around = { below: html``, slots: html`` },
  attributes = html``,
): Html {
  return html` <ml-problem problem="${problem.slug}" theme="auto" ${attributes}>
    <div slot="statement" class="prose">${trusted(statementHtml)}${below}</div>
    ${slots}
  </ml-problem>`;
}
