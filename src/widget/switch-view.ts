import { html, type TemplateResult } from 'lit';
import type { Pane } from './state/tab-controller.ts';

const PANES: Record<Pane, string> = { problem: 'Problem', code: 'Code', results: 'Results' };

/** Where there is room for one pane only: which one is shown. `isAlone`: there is no statement. */
export function switchView(shown: Pane, isAlone: boolean, choose: (pane: Pane) => void): TemplateResult {
  return html`<div class="switch" role="group" aria-label="What is shown">
    ${(Object.keys(PANES) as Pane[])
      .filter((pane) => !isAlone || pane !== 'problem')
      .map(
        (pane) =>
          html`<button
            type="button"
            data-pane=${pane}
            aria-pressed=${pane === shown}
            @click=${() => choose(pane)}
          >
            ${PANES[pane]}
          </button>`,
      )}
  </div>`;
}
