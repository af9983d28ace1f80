import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { TabId } from '../../core/tabs.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons, prose } from '../base/styles.ts';

/**
 * Hints, one at a time.
 * @fires part-hint with how many are shown from now on
 * @fires part-tab to go on to the learn page or the solution
 */
@element('ml-hints')
export class MlHints extends LitElement {
  static override styles = [
    base,
    buttons,
    prose,
    css`
      h2 {
        margin: 0 0 4px;
        font-size: 1em;
        font-weight: 650;
      }
      .prose {
        margin-block-end: 24px;
      }
      p {
        color: var(--ml-muted);
      }
    `,
  ];

  /** Safe HTML, from a nudge to nearly the answer. */
  @property({ attribute: false }) hintsHtml: readonly string[] = [];
  @property({ type: Number }) shown = 0;
  /** Where further help is to be found. */
  @property({ attribute: false }) tabs: readonly TabId[] = [];

  #way(tab: TabId, words: string, looks: string): TemplateResult | typeof nothing {
    if (!this.tabs.includes(tab)) return nothing;
    return html`<button type="button" class=${looks} @click=${() => tellWidget(this, 'part-tab', tab)}>
      ${words}
    </button>`;
  }

  override render(): TemplateResult {
    const { length } = this.hintsHtml;
    return html`
      ${this.hintsHtml.slice(0, this.shown).map(
        (hint, index) =>
          html`<h2>Hint ${index + 1}</h2>
            <div class="prose">${unsafeHTML(hint)}</div>`,
      )}
      ${
        this.shown < length
          ? html`<button type="button" @click=${() => tellWidget(this, 'part-hint', this.shown + 1)}>
              Show hint ${this.shown + 1} of ${length}
            </button>`
          : html`<p>
                These are all the hints.
                ${
                  length > 0 && this.tabs.includes('learn') && this.tabs.includes('solution')
                    ? 'What may help further is the idea behind the problem, and then its solution.'
                    : nothing
                }
              </p>
              ${this.#way('learn', 'Read the idea', '')}
              ${this.#way('solution', 'Go to the solution', 'quiet')}`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-hints': MlHints;
  }
}
