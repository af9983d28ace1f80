import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Language } from '../../core/problem.ts';
import type { ProgramNames } from '../../editor/compare.ts';
import { element } from '../base/define.ts';
import { base, buttons } from '../base/styles.ts';

/** A text to compare, with the name that the reader chooses it by. */
export interface Version {
  id: string;
  label: string;
  code: string;
}

/** From here on each of two programs has room beside the other. */
const SIDE_BY_SIDE_REM = 60;

/**
 * Two versions of the code, one against the other: side by side where there is room, and otherwise as one text,
 * with a button that makes room.
 * @slot - What there is to read beside them.
 */
@element('ml-compare')
export class MlCompare extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .choice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        gap: 4px 8px;
        margin-block-end: 8px;
      }
      select {
        min-width: 0;
        min-height: 32px;
        padding: 4px 8px;
        border: 1px solid var(--ml-control);
        border-radius: 4px;
        background: var(--ml-surface);
        color: inherit;
        font: inherit;
        text-overflow: ellipsis;
      }
      .difference {
        --ml-removed: light-dark(#fdecea, #3a2322);
        --ml-removed-strong: light-dark(#f8cfcb, #5f2f2c);
        --ml-added: light-dark(#e8f4ea, #1f3226);
        --ml-added-strong: light-dark(#c3e4ca, #2c5238);
        border-block: 1px solid var(--ml-border);
      }
      .sheet:popover-open {
        width: min(100rem, 100vw - 32px);
        max-height: calc(100vh - 32px);
        margin: auto;
        padding: 12px 20px 20px;
        border: 1px solid var(--ml-border);
        border-radius: 8px;
        background: var(--ml-surface);
        color: var(--ml-text);
        overflow: auto;
      }
      .sheet::backdrop {
        background: rgb(0 0 0 / 40%);
      }
      .bar {
        display: flex;
        justify-content: flex-end;
        min-height: 28px;
        margin-block-end: 4px;
      }
      .names {
        display: grid;
        grid-template-columns: 1fr 1fr;
        color: var(--ml-muted);
      }
      .names span::first-letter {
        text-transform: uppercase;
      }
      /* Where the window itself is narrow, there is no room to make. */
      @media (max-width: 64rem) {
        .bar {
          display: none;
        }
      }
      @media print {
        .bar {
          display: none;
        }
      }
      p.words {
        margin-block-start: 0;
        color: var(--ml-text);
      }
      p {
        margin: 8px 0;
        color: var(--ml-muted);
      }
    `,
  ];

  #close: (() => void) | null = null;
  /** What is drawn, as far as a reader can tell one drawing from another. */
  #drawn = '';
  readonly #resize = new ResizeObserver(() => this.#measure());

  @property({ attribute: false }) versions: readonly Version[] = [];
  /** Ids of the versions that are compared. */
  @property() from = '';
  @property() to = '';
  /** The two are given; there is nothing to choose. */
  @property({ type: Boolean }) fixed = false;
  /** Where only what the programs say counts, and not how it is written: their language. */
  @property({ attribute: false }) language: Language | null = null;
  /** How the two are called in what is said of them. */
  @property({ attribute: false }) names: ProgramNames | undefined;
  /** What is done differently, where that is known. */
  @state() private difference = '';
  @state() private failure = '';
  @state() private wide = false;
  /** Shown above the page. */
  @state() private enlarged = false;
  @query('.sheet') private readonly sheet!: HTMLElement;
  @query('.difference') private readonly place!: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#clear();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const all: Map<PropertyKey, unknown> = changed;
    if (['versions', 'from', 'to', 'wide', 'language'].some((name) => all.has(name))) void this.#compare();
  }

  #measure(): void {
    const width = this.sheet.clientWidth;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    // Without a width it is out of sight.
    if (width > 0) this.wide = width >= SIDE_BY_SIDE_REM * rem;
  }

  /** The sheet itself moves above the page and back: what was opened and scrolled in it stays so. */
  #enlarge(): void {
    this.sheet.popover = this.enlarged ? null : 'auto';
    if (!this.enlarged) this.sheet.showPopover();
  }

  #onToggle({ newState }: ToggleEvent): void {
    this.enlarged = newState === 'open';
    if (!this.enlarged) this.sheet.popover = null;
    // For a moment it was not to be seen, and lost the focus; wherever else the reader went, they stay.
    const isLost = document.activeElement === document.body || this.matches(':focus-within');
    if (!this.enlarged && isLost) this.sheet.querySelector('button')?.focus();
    this.#measure();
  }

  #version(id: string): Version | undefined {
    return this.versions.find((version) => version.id === id);
  }

  #clear(): void {
    this.#close?.();
    this.#close = null;
    this.#drawn = '';
  }

  async #compare(): Promise<void> {
    const [before, after] = [this.#version(this.from), this.#version(this.to)];
    const drawing = JSON.stringify([before?.id, before?.code, after?.id, after?.code, this.wide]);
    try {
      const { differenceWords, showComparison } = await import('../../editor/compare.ts');
      // What is scrolled and unfolded in a drawing stays so while it is the same.
      if (drawing === this.#drawn) return;
      // Who reads in a drawing goes on in the next.
      const reads = this.place.matches(':focus-within');
      this.#clear();
      if (!before || !after || !this.isConnected) return;
      const { language } = this;
      this.difference = language ? differenceWords(before.code, after.code, language, this.names) : '';
      this.#close = showComparison({
        parent: this.place,
        before,
        after,
        sideBySide: this.wide,
        language,
      });
      this.#drawn = drawing;
      if (reads) this.place.querySelector<HTMLElement>('.cm-content')?.focus({ preventScroll: true });
    } catch {
      this.failure = 'The comparison could not be fetched. Check the connection, then try again.';
    }
  }

  #choice(name: 'from' | 'to', label: string): TemplateResult {
    return html`<label for=${name}>${label}</label>
      <select id=${name} @change=${({ target }: Event) => (this[name] = (target as HTMLSelectElement).value)}>
        ${this.versions.map(
          (version) =>
            html`<option value=${version.id} ?selected=${version.id === this[name]}>
              ${version.label}
            </option>`,
        )}
      </select>`;
  }

  override render(): TemplateResult {
    const [before, after] = [this.#version(this.from), this.#version(this.to)];
    const same = before?.code === after?.code;
    const makesRoom = (!this.wide || this.enlarged) && 'popover' in HTMLElement.prototype;
    return html`<div
      class="sheet"
      role=${this.enlarged ? 'dialog' : nothing}
      aria-label=${this.enlarged ? 'Comparison' : nothing}
      @toggle=${this.#onToggle}
    >
      ${
        makesRoom && !same
          ? html`<div class="bar">
              <button type="button" class="quiet" @click=${this.#enlarge}>
                ${this.enlarged ? 'Close' : 'Side by side'}
              </button>
            </div>`
          : nothing
      }
      ${
        this.fixed
          ? nothing
          : html`<div class="choice">${this.#choice('from', 'From')} ${this.#choice('to', 'to')}</div>`
      }
      <slot></slot>
      ${this.difference && !same ? html`<p class="words">${this.difference}</p>` : nothing}
      ${same ? html`<p>The two are the same.</p>` : nothing}
      ${this.failure ? html`<p>${this.failure}</p>` : nothing}
      ${
        this.wide && !same
          ? html`<div class="names" aria-hidden="true">
              <span>${before?.label}</span><span>${after?.label}</span>
            </div>`
          : nothing
      }
      <div class="difference" ?hidden=${same}></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-compare': MlCompare;
  }
}
