import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { plural } from '../../core/words.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons, prose } from '../base/styles.ts';

/**
 * Code that came with a link: to be read, not run, and then taken or left.
 * @fires part-choice `shared` or `own`: which code to go on with
 */
@element('ml-shared-code')
export class MlSharedCode extends LitElement {
  static override styles = [
    base,
    buttons,
    prose,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 16em;
        overflow: hidden;
      }
      .about {
        padding: 12px var(--inset);
        background: var(--ml-notice);
        font-size: 0.9375em;
      }
      h2 {
        margin: 0;
        font-size: 1em;
        font-weight: 650;
      }
      p {
        max-width: 62ch;
        margin: 0 0 8px;
      }
      .choice {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      pre {
        flex: 1;
        min-height: 8em;
        margin: 0;
        padding: 8px var(--inset) 24px;
        overflow: auto;
        font: 0.875em/1.55 var(--ml-font-code);
        tab-size: 4;
      }
    `,
  ];

  /** Python, of whoever made the link. */
  @property({ attribute: false }) code = '';
  /** There is a draft of the reader's to go back to. */
  @property({ type: Boolean }) own = false;
  /** Safe HTML with the same text; empty until the highlighter is there. */
  @state() private highlighted = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('code')) void this.#highlight(this.code);
  }

  async #highlight(code: string): Promise<void> {
    this.highlighted = '';
    try {
      const { highlightPython } = await import('../../problems/highlight.ts');
      if (code === this.code) this.highlighted = highlightPython(code);
    } catch {
      // Not fetched: the code reads well without colours.
    }
  }

  #choose(choice: 'shared' | 'own'): void {
    tellWidget(this, 'part-choice', choice);
  }

  override render(): TemplateResult {
    const lines = this.code.split('\n').length;
    return html`
      <section class="about" aria-labelledby="heading">
        <h2 id="heading">Code from the link you opened</h2>
        <p>
          ${plural(lines, 'line')}, written by whoever made the link. Nothing of it has run.
          ${this.own ? 'Your own draft is kept, whichever you choose.' : ''}
        </p>
        <div class="choice">
          <button type="button" class="primary" @click=${() => this.#choose('shared')}>Use this code</button>
          <button type="button" @click=${() => this.#choose('own')}>
            ${this.own ? 'Back to mine' : 'Start from the starter code'}
          </button>
        </div>
      </section>
      <pre tabindex="0" aria-label="Code from the link">
${this.highlighted ? unsafeHTML(this.highlighted) : this.code}</pre>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-shared-code': MlSharedCode;
  }
}
