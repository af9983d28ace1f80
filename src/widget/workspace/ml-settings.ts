import { LitElement, css, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import gear from 'lucide-static/icons/settings-2.svg?raw';
import { DEFAULT_EDITOR_SETTINGS, FONT_PERCENTS, type EditorSettings } from '../../core/editor-settings.ts';
import { element } from '../base/define.ts';
import { EditorSettingsController } from '../state/settings-controller.ts';
import { base, buttons, iconButtons } from '../base/styles.ts';

type Switch = 'closeBrackets' | 'completion' | 'wrapLines' | 'vimKeys';

const SWITCHES: readonly { name: Switch; label: string }[] = [
  { name: 'completion', label: 'Offer names while typing' },
  { name: 'closeBrackets', label: 'Close brackets and quotes' },
  { name: 'wrapLines', label: 'Wrap long lines' },
  { name: 'vimKeys', label: 'Vim keys' },
];

/** Space between the button and what it opens, and at the window's edges. */
const GAP_PX = 4;

/** How the reader wants the editor: a button that opens a small panel. What is chosen holds at once. */
@element('ml-settings')
export class MlSettings extends LitElement {
  static override styles = [
    base,
    buttons,
    iconButtons,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        width: min(304px, calc(100vw - 8px));
        max-height: calc(100vh - 8px);
        margin: 0;
        padding: 16px;
        border: 1px solid var(--ml-border);
        border-radius: 8px;
        overflow: auto;
        background: var(--ml-surface);
        color: var(--ml-text);
        box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
        font-size: 0.9375rem;
      }
      h2 {
        margin: 0 0 8px;
        font-size: 1em;
        font-weight: 650;
      }
      .row {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
        min-height: 36px;
        white-space: nowrap;
      }
      .row > span[id] {
        margin-inline-end: auto;
      }
      output {
        min-width: 3.5em;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      .row button {
        width: 32px;
        padding: 0;
      }
      select {
        min-height: 32px;
        padding: 2px 4px;
        border: 1px solid var(--ml-control);
        border-radius: 4px;
        background: var(--ml-surface);
        color: inherit;
        font: inherit;
      }
      input {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--ml-accent);
      }
      p {
        margin: 8px 0 0;
        color: var(--ml-muted);
        font-size: 0.9333em;
      }
    `,
  ];

  readonly #settings = new EditorSettingsController(this);

  @query('[popover]') private readonly panel!: HTMLElement;
  @query('.icon-button') private readonly opener!: HTMLElement;

  #change(part: Partial<EditorSettings>): void {
    this.#settings.change(part);
  }

  #resize(steps: 1 | -1): void {
    const index = FONT_PERCENTS.indexOf(this.#settings.current.fontPercent);
    const fontPercent = FONT_PERCENTS[index + steps];
    if (fontPercent !== undefined) this.#change({ fontPercent });
  }

  /** Whoever was in the panel is at its button again when it closes. */
  #returnFocus(event: ToggleEvent): void {
    if (event.newState === 'closed' && this.panel.contains(this.shadowRoot?.activeElement ?? null))
      this.opener.focus();
  }

  /** Below the button, its right edge under the button's, and whole within the window. */
  #place(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    const { panel } = this;
    const anchor = this.opener.getBoundingClientRect();
    const left = Math.max(GAP_PX, Math.min(anchor.right, innerWidth - GAP_PX) - panel.offsetWidth);
    const top = Math.max(GAP_PX, Math.min(anchor.bottom + GAP_PX, innerHeight - GAP_PX - panel.offsetHeight));
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
  }

  #switch(name: Switch, label: string): TemplateResult {
    return html`<label class="row">
      ${label}
      <input
        type="checkbox"
        .checked=${this.#settings.current[name]}
        @change=${({ target }: Event) => this.#change({ [name]: (target as HTMLInputElement).checked })}
      />
    </label>`;
  }

  #size(): TemplateResult {
    const { fontPercent } = this.#settings.current;
    return html`<div class="row" role="group" aria-labelledby="size">
      <span id="size">Code size</span>
      <button
        type="button"
        aria-label="Smaller"
        ?disabled=${fontPercent === FONT_PERCENTS[0]}
        @click=${() => this.#resize(-1)}
      >
        −
      </button>
      <output>${fontPercent} %</output>
      <button
        type="button"
        aria-label="Larger"
        ?disabled=${fontPercent === FONT_PERCENTS.at(-1)}
        @click=${() => this.#resize(1)}
      >
        +
      </button>
    </div>`;
  }

  #tabKey(): TemplateResult {
    const { tabKey } = this.#settings.current;
    const options = { indents: 'indents', leaves: 'leaves the editor' } as const;
    return html`<label class="row">
      Tab key
      <select
        @change=${({ target }: Event) =>
          this.#change({ tabKey: (target as HTMLSelectElement).value === 'leaves' ? 'leaves' : 'indents' })}
      >
        ${Object.entries(options).map(
          ([value, label]) => html`<option value=${value} ?selected=${value === tabKey}>${label}</option>`,
        )}
      </select>
    </label>`;
  }

  override render(): TemplateResult {
    const usual = JSON.stringify(this.#settings.current) === JSON.stringify(DEFAULT_EDITOR_SETTINGS);
    return html`
      <button
        type="button"
        class="icon-button"
        popovertarget="panel"
        aria-label="Editor settings"
        title="Editor settings"
      >
        ${unsafeHTML(gear)}
      </button>
      <div
        id="panel"
        popover
        role="dialog"
        aria-labelledby="title"
        @beforetoggle=${this.#returnFocus}
        @toggle=${this.#place}
      >
        <h2 id="title">Editor</h2>
        ${this.#size()} ${this.#tabKey()} ${SWITCHES.map(({ name, label }) => this.#switch(name, label))}
        <p>
          ${
            usual
              ? 'Holds for all problems in this browser.'
              : html`<button
                  type="button"
                  class="quiet"
                  @click=${() => this.#change(DEFAULT_EDITOR_SETTINGS)}
                >
                  Back to the usual settings
                </button>`
          }
        </p>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-settings': MlSettings;
  }
}
