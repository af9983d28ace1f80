import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Language } from '../../core/problem.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import './ml-compare.ts';
import type { Version } from './ml-compare.ts';
import { normaliseSource } from '../base/source-text.ts';
import { base, buttons, prose } from '../base/styles.ts';

/**
 * The reference solution, once the reader asks for it: alone, or against their own code.
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
        max-height: 40vh;
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
  /** Safe HTML: the idea behind the problem. */
  @property({ attribute: false }) learnHtml = '';
  @property({ type: Boolean }) shown = false;
  /** The reader's, and what they started from. */
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) starterCode = '';
  /** Whether the two are compared; null until the reader says so. */
  @state() private chosen: boolean | null = null;
  #versions: readonly Version[] = [];
  /** Safe HTML with the same text; empty until the highlighter is there. */
  @state() private highlighted = '';

  /** Code of one's own is what one wants to compare. */
  get #compared(): boolean {
    return this.chosen ?? this.#hasOwn;
  }

  get #hasOwn(): boolean {
    const own = normaliseSource(this.code).trim();
    return own !== '' && own !== normaliseSource(this.starterCode).trim();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('code') && !changed.has('solution')) return;
    this.#versions = [
      { id: 'own', label: 'your code', code: normaliseSource(this.code) },
      { id: 'reference', label: 'the reference solution', code: this.solution },
    ];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.shown && (changed.has('shown') || changed.has('solution'))) void this.#highlight(this.solution);
  }

  async #highlight(solution: string): Promise<void> {
    this.highlighted = '';
    try {
      const { highlight } = await import('../../problems/highlight.ts');
      if (solution === this.solution) this.highlighted = highlight(solution, this.language);
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
      return html`<ml-compare fixed .versions=${this.#versions} from="own" to="reference">
        ${why}
        <p>In red what only your code has, in green what only the reference has.</p>
      </ml-compare>`;
    }
    const code = this.highlighted ? unsafeHTML(this.highlighted) : this.solution;
    return html`${why}
      <pre tabindex="0" aria-label="Reference solution">${code}</pre>`;
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
