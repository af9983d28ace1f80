import { ariaKeys, keyCaps, RUN, SUBMIT, type Shortcut } from '../../core/run-shortcuts.ts';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { RuntimeProgress } from '../../judge/index.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { formatProgress } from '../base/first-words.ts';
import { base, buttons } from '../base/styles.ts';

const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
/** Keys in their shortest form, so that the buttons fit beside each other on a phone. */
const shortKeys = (shortcut: Shortcut): string =>
  keyCaps(shortcut, APPLE)
    .flat()
    .join(APPLE ? '' : ' ')
    .replace('Shift', '⇧');

/**
 * Run, Submit and Stop, and what Python is doing.
 * @fires part-run, part-stop, part-intent, part-retry
 */
@element('ml-toolbar')
export class MlToolbar extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 8px var(--inset);
        border-block: 1px solid var(--ml-border);
        background: var(--ml-surface);
        font-size: 0.9375em;
      }
      .python {
        display: flex;
        align-items: center;
        gap: 8px;
        margin-inline-start: auto;
        color: var(--ml-muted);
        font-size: 0.875em;
        font-variant-numeric: tabular-nums;
      }
      .failed {
        color: var(--ml-fail);
      }
      progress {
        position: absolute;
        inset: -2px 0 auto;
        width: 100%;
        height: 3px;
        border: 0;
        background: none;
        appearance: none;
      }
      progress::-webkit-progress-bar {
        background: none;
      }
      progress::-webkit-progress-value {
        background: var(--ml-accent);
      }
      progress::-moz-progress-bar {
        background: var(--ml-accent);
      }
      @container (max-width: 34rem) {
        kbd {
          display: none;
        }
        .python:not(.failed) {
          white-space: nowrap;
        }
      }
    `,
  ];

  @property({ attribute: false }) progress!: RuntimeProgress;
  @property({ type: Boolean }) running = false;
  /** There is nothing to submit. */
  @property({ type: Boolean, attribute: 'run-only' }) runOnly = false;
  /** Nothing to run yet. */
  @property({ type: Boolean }) disabled = false;

  #intent(): void {
    tellWidget(this, 'part-intent', null);
  }

  #python(): TemplateResult {
    const { stage, loadedBytes, totalBytes } = this.progress;
    const loading = stage === 'downloading' && totalBytes > 0;
    return html`
      ${
        loading
          ? html`<progress aria-label="Loading Python" max=${totalBytes} .value=${loadedBytes}></progress>`
          : ''
      }
      <span class="python ${stage}" part="python">
        ${formatProgress(this.progress)}
        ${
          stage === 'failed'
            ? html`<button type="button" @click=${() => tellWidget(this, 'part-retry', null)}>
                Try again
              </button>`
            : ''
        }
      </span>
    `;
  }

  override render(): TemplateResult {
    const action = (testSet: 'sample' | 'all') => () => tellWidget(this, 'part-run', testSet);
    return html`
      ${
        this.running
          ? html`<button type="button" part="stop-button" @click=${() => tellWidget(this, 'part-stop', null)}>
              Stop
            </button>`
          : html`
              <button
                type="button"
                part="run-button"
                class=${this.runOnly ? 'primary' : ''}
                aria-keyshortcuts=${ariaKeys(RUN)}
                ?disabled=${this.disabled}
                @click=${action('sample')}
                @pointerenter=${this.#intent}
              >
                Run <kbd>${shortKeys(RUN)}</kbd>
              </button>
              ${
                this.runOnly
                  ? ''
                  : html`<button
                      type="button"
                      class="primary"
                      part="submit-button"
                      aria-keyshortcuts=${ariaKeys(SUBMIT)}
                      ?disabled=${this.disabled}
                      @click=${action('all')}
                      @pointerenter=${this.#intent}
                    >
                      Submit <kbd>${shortKeys(SUBMIT)}</kbd>
                    </button>`
              }
            `
      }
      ${this.#python()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-toolbar': MlToolbar;
  }
}
