import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element } from './define.ts';
import { base, buttons } from './styles.ts';
import { visibleText } from './visible-text.ts';

const CONFIRMATION_MS = 2000;

/** A button that copies a text, says so for a moment, and shows the text where copying is not allowed. */
@element('ml-copy')
export class MlCopy extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: inline-block;
        max-width: 100%;
        font-size: 0.875em;
      }
      /* The words change, the room they take does not. */
      button {
        display: grid;
        align-items: center;
      }
      button > span {
        grid-area: 1 / 1;
      }
      button > span:not(.now) {
        visibility: hidden;
      }
      textarea {
        display: block;
        width: 100%;
        margin-block-start: 4px;
        padding: 8px 12px;
        border: 0;
        border-radius: 4px;
        background: var(--ml-raised);
        color: var(--ml-text);
        font-family: var(--ml-font-code);
        font-size: 0.9286em;
        line-height: 1.5;
      }
      p {
        margin: 0;
        color: var(--ml-muted);
      }
    `,
  ];

  @property({ attribute: false }) text = '';
  @property() label = 'Copy';

  @state() private outcome: 'none' | 'copied' | 'refused' = 'none';

  #timer: ReturnType<typeof setTimeout> | undefined;

  async #copy(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(this.text);
      this.outcome = 'copied';
      this.#timer = setTimeout(() => (this.outcome = 'none'), CONFIRMATION_MS);
    } catch {
      // A frame without the right to it, or an old browser: by hand, then.
      this.outcome = 'refused';
    }
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const isCopied = this.outcome === 'copied';
    return html`<button type="button" class="quiet" @click=${() => this.#copy()}>
        <span class=${isCopied ? '' : 'now'}>${this.label}</span>
        <span class=${isCopied ? 'now' : ''}>Copied</span>
      </button>
      <span class="visually-hidden" role="status">${isCopied ? 'Copied' : ''}</span>
      ${
        this.outcome === 'refused'
          ? html`<p>Copying is not allowed here: select the text yourself.</p>
              <textarea
                readonly
                rows="4"
                aria-label="Text to copy"
                .value=${visibleText(this.text)}
              ></textarea>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-copy': MlCopy;
  }
}
