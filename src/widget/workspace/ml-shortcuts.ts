import { LitElement, css, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import questionMark from 'lucide-static/icons/keyboard.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import { keysOf, SHORTCUTS } from '../../core/shortcuts.ts';
import { element } from '../base/define.ts';
import { keyCapsView } from '../base/key-caps.ts';
import { base, buttons, iconButtons } from '../base/styles.ts';

const GROUPS = [...new Set(SHORTCUTS.map(({ group }) => group))].map((title) => ({
  title,
  shortcuts: SHORTCUTS.filter(({ group }) => group === title),
}));

/**
 * The sheet of keyboard shortcuts, and the button that opens it. F1 opens it from anywhere in the
 * widget, `?` wherever no text is being written.
 */
@element('ml-shortcuts')
export class MlShortcuts extends LitElement {
  static override styles = [
    base,
    buttons,
    iconButtons,
    css`
      dialog {
        width: min(880px, calc(100vw - 32px));
        max-height: calc(100vh - 32px);
        padding: 20px 24px 24px;
        border: 1px solid var(--ml-border);
        border-radius: 8px;
        background: var(--ml-surface);
        color: var(--ml-text);
        font-size: 0.9375rem;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 40%);
      }
      .top {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 16px;
      }
      h2,
      h3 {
        margin: 0;
        font-size: 1.125em;
        font-weight: 650;
      }
      h3 {
        margin-block-end: 4px;
        font-size: 1em;
      }
      .groups {
        columns: 2 320px;
        column-gap: 40px;
      }
      section {
        margin-block-end: 20px;
        break-inside: avoid;
      }
      dl {
        margin: 0;
      }
      dl > div {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 16px;
        padding-block: 4px;
      }
      dd {
        margin: 0;
        color: var(--ml-muted);
        font-size: 0.9333em;
        white-space: nowrap;
      }
      kbd {
        display: inline-block;
        min-width: 24px;
        margin-inline-start: 4px;
        padding: 0 4px;
        border: 1px solid var(--ml-border);
        border-radius: 4px;
        background: var(--ml-raised);
        color: var(--ml-text);
        font-family: var(--ml-font-text);
        font-size: 1em;
        line-height: 1.5;
        text-align: center;
        opacity: 1;
      }
    `,
  ];

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  #widget: EventTarget | null = null;
  /** The groups of the sheet: a page's own keys are not for a widget. */
  #groups = GROUPS;

  readonly #onKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== keysOf('help') && !(event.key === keysOf('helpOutside') && !isWriting(event))) return;
    event.preventDefault();
    // A page around the widget may have its own meaning for the key.
    event.stopPropagation();
    this.show();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    this.#widget = root instanceof ShadowRoot ? root.host : root;
    this.#groups = root instanceof ShadowRoot ? GROUPS.map(withoutPageKeys) : GROUPS;
    this.#widget.addEventListener('keydown', this.#onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#widget?.removeEventListener('keydown', this.#onKeydown);
  }

  /** Opens the sheet; closing it returns the focus to where it was. */
  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** A press beside the sheet closes it. */
  #onClick(event: MouseEvent): void {
    if (event.target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.dialog.close();
  }

  override render(): TemplateResult {
    return html`
      <button
        type="button"
        class="icon-button"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        aria-haspopup="dialog"
        aria-keyshortcuts=${keysOf('help')}
        @click=${this.show}
      >
        ${unsafeHTML(questionMark)}
      </button>
      <dialog aria-labelledby="title" @click=${this.#onClick}>
        <div class="top">
          <h2 id="title">Keyboard shortcuts</h2>
          <button type="button" class="icon-button" aria-label="Close" @click=${() => this.dialog.close()}>
            ${unsafeHTML(close)}
          </button>
        </div>
        <div class="groups">
          ${this.#groups.map(
            ({ title, shortcuts }) => html`
              <section>
                <h3>${title}</h3>
                <dl>
                  ${shortcuts.map(
                    (shortcut) => html`
                      <div>
                        <dt>${shortcut.does}</dt>
                        <dd>${keyCapsView(shortcut)}</dd>
                      </div>
                    `,
                  )}
                </dl>
              </section>
            `,
          )}
        </div>
      </dialog>
    `;
  }
}

function withoutPageKeys({ title, shortcuts }: (typeof GROUPS)[number]): (typeof GROUPS)[number] {
  return { title, shortcuts: shortcuts.filter(({ bound }) => bound !== 'page') };
}

/** Whether a key goes into a text. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-shortcuts': MlShortcuts;
  }
}
