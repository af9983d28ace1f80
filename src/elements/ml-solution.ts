import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { element } from './define.ts';
import { tellWidget } from './events.ts';
import { base, buttons, prose } from './styles.ts';

/**
 * The reference solution, once the reader asks for it.
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
    `,
  ];

  /** Python. */
  @property({ attribute: false }) solution = '';
  @property({ type: Boolean }) shown = false;
  /** Safe HTML with the same text; empty until the highlighter is there. */
  @state() private highlighted = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (this.shown && (changed.has('shown') || changed.has('solution'))) void this.#highlight(this.solution);
  }

  async #highlight(solution: string): Promise<void> {
    this.highlighted = '';
    try {
      const { highlightPython } = await import('../problems/highlight.ts');
      if (solution === this.solution) this.highlighted = highlightPython(solution);
    } catch {
      // Not fetched: the code reads well without colours.
    }
  }

  override render(): TemplateResult {
    if (this.shown) {
      const code = this.highlighted ? unsafeHTML(this.highlighted) : this.solution;
      return html`<pre tabindex="0" aria-label="Reference solution">${code}</pre>`;
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
