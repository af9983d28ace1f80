import { html, nothing, type TemplateResult } from 'lit';

/** How far the reader is from running an item's code: `no` until they ask. */
export type Running = 'no' | 'coming' | 'failed' | 'yes';

/** A button, and in its place, once it was pressed, an editor that runs the code. Python is fetched only then. */
export function runView(code: string, running: Running, run: () => void): TemplateResult {
  const lines = code.trimEnd().split('\n').length;
  return html`<div class="runs" tabindex="-1">
    ${
      running === 'yes'
        ? html`<ml-snippet .style=${`--lines: ${lines}`} .code=${code} .given=${code}></ml-snippet>`
        : html`<button ?disabled=${running === 'coming'} @click=${run}>
            ${running === 'coming' ? 'Fetching the editor …' : 'Run it'}
          </button>`
    }
    ${running === 'failed' ? html`<p role="alert">The editor could not be fetched. Check the connection.</p>` : nothing}
  </div>`;
}
