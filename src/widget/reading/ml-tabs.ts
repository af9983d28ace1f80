import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base } from '../base/styles.ts';

export interface Tab {
  /** Also the name of the slot with the tab's content. */
  id: string;
  label: string;
}

/**
 * Tabs over slots. Arrow keys move between them, as the ARIA pattern for tabs says.
 * @fires part-tab when the reader chooses a tab
 */
@element('ml-tabs')
export class MlTabs extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      [role='tablist'] {
        display: flex;
        flex: none;
        gap: 20px;
        height: 44px;
        padding-inline: var(--inset);
        border-block-end: 1px solid var(--ml-border);
        overflow-x: auto;
        scrollbar-width: none;
      }
      [role='tab'] {
        padding: 0;
        border: 0;
        border-block: 2px solid transparent;
        background: none;
        color: var(--ml-muted);
        font: inherit;
        font-size: 0.9375em;
        white-space: nowrap;
        cursor: pointer;
      }
      [role='tab']:hover {
        color: var(--ml-text);
      }
      [role='tab'][aria-selected='true'] {
        border-block-end-color: var(--ml-accent);
        color: var(--ml-text);
      }
      /* Here every border has a colour. */
      @media (forced-colors: active) {
        [role='tab'] {
          border-color: Canvas;
        }
        [role='tab'][aria-selected='true'] {
          border-block-end-color: Highlight;
        }
      }
      [role='tab']:focus-visible {
        outline-offset: -4px;
      }
      [role='tabpanel'] {
        position: relative;
        flex: 1;
        min-height: 0;
        padding: 20px var(--inset) 32px;
        overflow: auto;
      }
      [role='tabpanel']:focus-visible {
        outline-offset: -2px;
      }
      :host([inside]) [role='tablist'] {
        position: sticky;
        top: 0;
        z-index: 1;
        height: 32px;
        background: var(--ml-surface);
      }
      :host([inside]) [role='tabpanel'] {
        padding: 0;
        overflow: visible;
      }
      /* A finger needs more. */
      @media (pointer: coarse) {
        :host([inside]) [role='tablist'] {
          height: 44px;
        }
      }
      @media print {
        [role='tablist'] {
          display: none;
        }
        [role='tabpanel'] {
          overflow: visible;
        }
      }
      @container (max-width: 28rem) {
        [role='tablist'] {
          gap: 14px;
        }
      }
      /* All five on a phone of 360 px, and in a post read on it. */
      @container (max-width: 24rem) {
        [role='tablist'] {
          gap: 8px;
        }
      }
      @container (max-width: 22rem) {
        [role='tab'] {
          font-size: 0.8125em;
        }
      }
    `,
  ];

  /** What is around it scrolls, and the tabs stay at its top. */
  @property({ type: Boolean }) inside = false;
  @property({ attribute: false }) tabs: readonly Tab[] = [];
  /** Id of the tab that is shown. */
  @property() selected = '';

  #choose(id: string): void {
    this.selected = id;
    tellWidget(this, 'part-tab', id);
  }

  #onKeydown(event: KeyboardEvent): void {
    const last = this.tabs.length - 1;
    const index = this.tabs.findIndex((tab) => tab.id === this.selected);
    const moves: Record<string, number> = {
      ArrowRight: index === last ? 0 : index + 1,
      ArrowLeft: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const tab = this.tabs[moves[event.key] ?? -1];
    if (!tab) return;
    event.preventDefault();
    this.#choose(tab.id);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  }

  override render(): TemplateResult {
    return html`
      <div
        role="tablist"
        part="tabs"
        ?hidden=${this.tabs.length < 2}
        aria-label=${this.inside ? 'Results' : 'About this problem'}
        @keydown=${this.#onKeydown}
      >
        ${this.tabs.map(
          ({ id, label }) => html`
            <button
              role="tab"
              type="button"
              id="tab-${id}"
              aria-controls="panel-${id}"
              aria-selected=${id === this.selected}
              tabindex=${id === this.selected ? 0 : -1}
              @click=${() => this.#choose(id)}
            >
              ${label}
            </button>
          `,
        )}
      </div>
      ${this.tabs.map(
        ({ id }) => html`
          <div
            role="tabpanel"
            id="panel-${id}"
            aria-labelledby="tab-${id}"
            tabindex=${this.inside ? nothing : 0}
            ?hidden=${id !== this.selected}
          >
            <slot name=${id}></slot>
          </div>
        `,
      )}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-tabs': MlTabs;
  }
}
