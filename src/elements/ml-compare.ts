import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { element } from './define.ts';
import { base } from './styles.ts';

/** A text to compare, with the name that the reader chooses it by. */
export interface Version {
  id: string;
  label: string;
  code: string;
}

/** Two versions of the code, one against the other. */
@element('ml-compare')
export class MlCompare extends LitElement {
  static override styles = [
    base,
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
      p {
        margin: 8px 0;
        color: var(--ml-muted);
      }
    `,
  ];

  #close: (() => void) | null = null;

  @property({ attribute: false }) versions: readonly Version[] = [];
  /** Ids of the versions that are compared. */
  @property() from = '';
  @property() to = '';
  /** The two are given; there is nothing to choose. */
  @property({ type: Boolean }) fixed = false;
  @state() private failure = '';
  @query('.difference') private readonly place!: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close?.();
    this.#close = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('versions') || changed.has('from') || changed.has('to')) void this.#compare();
  }

  #version(id: string): Version | undefined {
    return this.versions.find((version) => version.id === id);
  }

  async #compare(): Promise<void> {
    const [before, after] = [this.#version(this.from), this.#version(this.to)];
    try {
      const { showComparison } = await import('../editor/compare.ts');
      this.#close?.();
      this.#close = null;
      if (!before || !after || !this.isConnected) return;
      this.#close = showComparison({
        parent: this.place,
        before: before.code,
        after: after.code,
        label: `From ${before.label} to ${after.label}`,
      });
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
    const same = this.#version(this.from)?.code === this.#version(this.to)?.code;
    return html`
      ${
        this.fixed
          ? nothing
          : html`<div class="choice">${this.#choice('from', 'From')} ${this.#choice('to', 'to')}</div>`
      }
      ${same ? html`<p>The two are the same.</p>` : nothing}
      ${this.failure ? html`<p>${this.failure}</p>` : nothing}
      <div class="difference" ?hidden=${same}></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-compare': MlCompare;
  }
}
