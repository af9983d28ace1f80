import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Language, ProblemFiles } from '../../core/problem.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import './ml-compare.ts';
import type { Version } from './ml-compare.ts';
import { otherSolutions, type OtherSolution } from './other-solutions.ts';
import { normaliseSource } from '../base/source-text.ts';
import { base, buttons, prose } from '../base/styles.ts';

/**
 * The reference solution or another one that is accepted, once the reader asks for it: alone, or against their own code.
 * @fires part-solution when they do
 */
@element('ml-solution')
export class MlSolution extends LitElement {
  static override styles = [
    base,
    buttons,
    prose,
    css`
      p {
        max-width: 60ch;
        margin: 0 0 16px;
      }
      pre {
        margin: 0;
        overflow-x: auto;
        font: 0.875em/1.55 var(--ml-font-code);
        tab-size: 4;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
        min-height: 36px;
        margin-block-end: 12px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .which {
        min-width: 0;
      }
      .legend {
        margin-block-end: 4px;
        color: var(--ml-muted);
        font-size: 0.875em;
      }
      select {
        min-width: 0;
        max-width: 16rem;
        min-height: 32px;
        padding: 4px 8px;
        border: 1px solid var(--ml-control);
        border-radius: 4px;
        background: var(--ml-surface);
        color: inherit;
        font: inherit;
        text-overflow: ellipsis;
      }
      summary {
        width: fit-content;
        color: var(--ml-accent);
        cursor: pointer;
      }
      details {
        margin-block-end: 12px;
      }
      details > .prose {
        box-sizing: border-box;
        max-height: 26vh;
        padding: 8px 16px;
        margin-block-start: 4px;
        border-inline-start: 2px solid var(--ml-border);
        overflow: auto;
      }
      input {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--ml-accent);
      }
    `,
  ];

  @property() language: Language = 'python';
  @property({ attribute: false }) solution = '';
  /** Of the problem's package: other programs that are accepted are among them. */
  @property({ attribute: false }) files: ProblemFiles = {};
  /** Safe HTML: the idea behind the problem. */
  @property({ attribute: false }) learnHtml = '';
  @property({ type: Boolean }) shown = false;
  /** The reader's, and what they started from. */
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) starterCode = '';
  /** Whether the two are compared; null until the reader says so. */
  @state() private chosen: boolean | null = null;
  /** The one that is shown instead of the reference. */
  @state() private other: OtherSolution | null = null;
  #others: readonly OtherSolution[] = [];
  #versions: readonly Version[] = [];
  /** Safe HTML with the same text; empty until the highlighter is there. */
  @state() private highlighted = '';

  /** Code of one's own is what one wants to compare. */
  get #compared(): boolean {
    return this.chosen ?? this.#hasOwn;
  }

  /** What is shown: the reference, or another program that is accepted. */
  get #shownCode(): string {
    return this.other?.code ?? this.solution;
  }

  get #hasOwn(): boolean {
    const own = normaliseSource(this.code).trim();
    return own !== '' && own !== normaliseSource(this.starterCode).trim();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('files')) {
      this.#others = otherSolutions(this.files);
      this.other = null;
    }
    this.#versions = [
      { id: 'own', label: 'your code', code: normaliseSource(this.code) },
      {
        id: 'reference',
        label: this.other ? 'another solution' : 'the reference solution',
        code: this.#shownCode,
      },
    ];
  }

  protected override updated(changed: PropertyValues<this>): void {
    const all: Map<PropertyKey, unknown> = changed;
    const isNew = ['shown', 'solution', 'other'].some((name) => all.has(name));
    if (this.shown && isNew) void this.#highlight(this.#shownCode);
  }

  async #highlight(solution: string): Promise<void> {
    this.highlighted = '';
    try {
      const { highlight } = await import('../../problems/highlight.ts');
      if (solution === this.#shownCode) this.highlighted = highlight(solution, this.language);
    } catch {
      // Not fetched: the code reads well without colours.
    }
  }

  #solution(): TemplateResult {
    const why = this.learnHtml
      ? html`<details>
          <summary>Why it works</summary>
          <div class="prose" tabindex="0" role="region" aria-label="Why it works">
            ${unsafeHTML(this.learnHtml)}
          </div>
        </details>`
      : nothing;
    if (this.#compared) {
      return html`<ml-compare
        fixed
        .versions=${this.#versions}
        .language=${this.language}
        from="own"
        to="reference"
      >
        ${why}
        <p class="legend">
          Red: only yours. Green: only ${this.other ? 'this one' : 'the reference'}. Comments, hints of types
          and layout do not count.
        </p>
      </ml-compare>`;
    }
    const code = this.highlighted ? unsafeHTML(this.highlighted) : this.#shownCode;
    return html`${why}
      <pre tabindex="0" aria-label=${this.other ? 'Another solution' : 'Reference solution'}>${code}</pre>`;
  }

  #choice(): TemplateResult | typeof nothing {
    if (this.#others.length === 0) return nothing;
    const choose = ({ target }: Event): void => {
      this.other = this.#others[(target as HTMLSelectElement).selectedIndex - 1] ?? null;
    };
    return html`<label class="which"
      >Shown
      <select @change=${choose}>
        <option ?selected=${this.other === null}>the reference</option>
        ${this.#others.map((other) => html`<option ?selected=${other === this.other}>${other.title}</option>`)}
      </select></label
    >`;
  }

  override render(): TemplateResult {
    if (this.shown) {
      return html`<div class="choices">
          <label>
            <input
              type="checkbox"
              .checked=${this.#compared}
              @change=${({ target }: Event) => (this.chosen = (target as HTMLInputElement).checked)}
            />
            Against your code
          </label>
          ${this.#choice()}
        </div>
        ${this.#solution()}`;
    }
    return html`
      <p>The reference solution is here when you want it. That you looked is remembered in this browser.</p>
      <button type="button" @click=${() => tellWidget(this, 'part-solution', null)}>Show the solution</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-solution': MlSolution;
  }
}
