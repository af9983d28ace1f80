import { LitElement, css, html, type TemplateResult } from 'lit';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons } from '../base/styles.ts';

/** What each key says, what it is called where its sign is no name, and what it does. */
const KEYS = [
  { label: '⇥', name: 'Indent', key: 'indent' },
  { label: '(', key: '(' },
  { label: ')', key: ')' },
  { label: '[', key: '[' },
  { label: ']', key: ']' },
  { label: ':', key: ':' },
  { label: '=', key: '=' },
  { label: '_', key: '_' },
  { label: '↶', name: 'Undo', key: 'undo' },
] as const;

/**
 * The keys of a programmer that keyboards on a screen hide. The editor keeps the focus, and the keyboard its place.
 * @fires part-key with a character, `indent` or `undo`
 */
@element('ml-touch-keys')
export class MlTouchKeys extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        padding: 4px 8px;
        border-block-start: 1px solid var(--ml-border);
        background: var(--ml-raised);
      }
      div {
        display: flex;
        gap: 4px;
      }
      button {
        flex: 1;
        min-width: 0;
        min-height: 40px;
        padding: 0;
        border-color: var(--ml-border);
        font-family: var(--ml-font-code);
        touch-action: manipulation;
      }
    `,
  ];

  override render(): TemplateResult {
    const keep = (event: Event): void => event.preventDefault();
    return html`<div role="group" aria-label="Keys for code" @pointerdown=${keep} @mousedown=${keep}>
      ${KEYS.map(
        (one) =>
          html`<button
            type="button"
            tabindex="-1"
            aria-label=${'name' in one ? one.name : one.label}
            @click=${() => tellWidget(this, 'part-key', one.key)}
          >
            ${one.label}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-touch-keys': MlTouchKeys;
  }
}
