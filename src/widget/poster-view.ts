import { html, type TemplateResult } from 'lit';
import type { ProblemController } from './reading/problem-controller.ts';
import { brokenView, statementView } from './reading/problem-view.ts';

/** A problem that cannot be shown. */
export function brokenPart(shown: ProblemController): TemplateResult | null {
  const { broken, page } = shown;
  return broken && brokenView(broken.issues, broken.code === 'E_CSP' ? page : null, () => shown.reload());
}

/**
 * What is shown before the problem is: the page's own link, or, where the reader decides, the statement with
 * a button that fetches the rest.
 */
export function beforehandView(shown: ProblemController): TemplateResult {
  return html`<div class="workspace">${brokenPart(shown) ?? posterView(shown)}</div>`;
}

function posterView(shown: ProblemController): TemplateResult {
  const { peeked, origin } = shown;
  if (!peeked) return html`<div class="poster"><slot></slot></div>`;
  return html`<div class="poster" tabindex="0">${statementView(peeked, origin)}</div>
    <div class="opening">
      <button type="button" class="primary" part="open-button" @click=${() => void shown.open()}>
        Solve it here
      </button>
    </div>`;
}
