import { LitElement, css, html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { notebook } from '../../core/notebook.ts';
import { LANGUAGE_NAMES, SUFFIXES, type Problem } from '../../core/problem.ts';
import { element } from '../base/define.ts';
import { download } from '../base/download.ts';
import { makeShareLink } from '../state/share-link.ts';
import { base, buttons } from '../base/styles.ts';

/** What can be done with the code as a file: a link that carries it, a program, a notebook. */
@element('ml-file-menu')
export class MlFileMenu extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        align-items: center;
      }
      .menu {
        position: fixed;
        inset: auto;
        width: max-content;
        max-width: min(20rem, calc(100vw - 16px));
        margin: 0;
        padding: 4px;
        border: 1px solid var(--ml-border);
        border-radius: 6px;
        background: var(--ml-raised);
        color: var(--ml-text);
        font-size: 0.9375rem;
      }
      .menu button {
        display: block;
        width: 100%;
        min-height: 36px;
        color: inherit;
        text-align: start;
      }
      .menu button:hover:not(:disabled) {
        background: var(--ml-selection);
        color: inherit;
      }
      p {
        margin: 0;
        padding: 4px 8px;
        color: var(--ml-muted);
        font-size: 0.9333em;
        white-space: normal;
      }
      p:empty {
        padding: 0;
      }
      input {
        width: calc(100% - 16px);
        margin: 4px 8px;
        font: 0.875em var(--ml-font-code);
      }
    `,
  ];

  @property({ attribute: false }) problem: Problem | null = null;
  /** Address of somebody's own problem package, else empty. */
  @property({ attribute: false }) src = '';
  @property({ attribute: false }) code = '';
  /** No link leads to it alone. */
  @property({ type: Boolean, attribute: 'in-page' }) inPage = false;
  @state() private said = '';
  /** Shown for copying by hand where the clipboard is closed to the page. */
  @state() private link = '';
  @query('.opener') private readonly opener!: HTMLElement;
  @query('.menu') private readonly menu!: HTMLElement;

  async #copyLink(): Promise<void> {
    this.link = '';
    const link = await makeShareLink(this.problem?.slug ?? '', this.src, this.code);
    if (link === null) {
      this.said = 'The code is too long for a link. Download it instead.';
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      this.said = 'Link copied. It carries your code.';
    } catch {
      this.said = 'Copy this link. It carries your code.';
      this.link = link;
    }
  }

  #download(name: string, text: string): void {
    download(name, text);
    this.menu.hidePopover();
  }

  /** Under the button, within the window. */
  #place(event: ToggleEvent): void {
    if (event.newState !== 'open') return;
    this.said = '';
    this.link = '';
    const { bottom, right } = this.opener.getBoundingClientRect();
    this.menu.style.top = `${bottom + 4}px`;
    this.menu.style.right = `${Math.max(8, document.documentElement.clientWidth - right)}px`;
  }

  override render(): TemplateResult {
    const { problem, code } = this;
    const name = problem?.slug ?? 'solution';
    const language = problem?.language ?? 'python';
    return html`
      <button
        type="button"
        class="quiet opener"
        popovertarget="menu"
        aria-label="Share and download"
        ?disabled=${!problem}
      >
        File
      </button>
      <div class="menu" id="menu" popover @beforetoggle=${(event: ToggleEvent) => this.#place(event)}>
        ${
          this.inPage
            ? ''
            : html`<button type="button" class="quiet" @click=${() => void this.#copyLink()}>
                Copy link with code
              </button>`
        }
        <button
          type="button"
          class="quiet"
          @click=${() => this.#download(`${name}${SUFFIXES[language]}`, code)}
        >
          Download as ${LANGUAGE_NAMES[language]}
        </button>
        ${
          problem && language === 'python'
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => this.#download(`${name}.ipynb`, notebook(problem, code))}
              >
                Download as notebook
              </button>`
            : ''
        }
        <p role="status">${this.said}</p>
        ${
          this.link
            ? html`<input
                readonly
                aria-label="Link"
                .value=${this.link}
                @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
              />`
            : ''
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-file-menu': MlFileMenu;
  }
}
