import type { RenderedProblem } from '../../src/problems/rendered-problem.ts';

/** What stands around a problem on a page of the site. */
export interface Around {
  /** HTML below the statement. */
  below: string;
  /** HTML in other slots of the element. */
  slots: string;
}

/** The element with its statement in it, which reads without JavaScript. `attributes` begin with a space. */
export function problemElement(
  { problem, statementHtml }: RenderedProblem,
  { below, slots }: Around = { below: '', slots: '' },
  attributes = '',
): string {
  return `      <ml-problem problem="${problem.slug}" theme="auto"${attributes}>
        <div slot="statement" class="prose">${statementHtml}${below}</div>${slots}
      </ml-problem>`;
}
