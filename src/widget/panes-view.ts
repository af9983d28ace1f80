import { html, type TemplateResult } from 'lit';
import type { PanesController } from './state/panes-controller.ts';
import type { TabController } from './state/tab-controller.ts';
import { switchView } from './switch-view.ts';

/** The panes of a workspace beside each other, or in turns. Without `about` the work stands alone. */
export function panesView(
  panes: PanesController,
  tabs: TabController,
  about: TemplateResult | null,
  work: TemplateResult,
): TemplateResult {
  const isAlone = about === null;
  const pane = isAlone && tabs.pane === 'problem' ? 'code' : tabs.pane;
  return html`<div
    class="${panes.className} ${isAlone ? 'alone' : ''}"
    data-pane=${pane}
    .style=${panes.style}
  >
    ${about} ${work} ${switchView(pane, isAlone, (chosen) => void tabs.front(chosen))}
  </div>`;
}
