import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { programName, toldApartWords, type Telling } from '../../core/telling-apart.ts';
import { sharedStorage, type KeptTelling } from '../../storage/index.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';
import type { AsideState } from '../state/run-state.ts';
import { wordsView } from './feedback-view.ts';

/**
 * Offers to run the problem's wrong programs on the reader's cases, and says which differ from the right one.
 * Those that do not are counted, and not named: to find their input is the exercise. The latest result is kept with
 * its cases, and shown again on return.
 * @fires part-tell-apart when the reader asks for it
 */
@element('ml-tell-apart')
export class MlTellApart extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        padding: 12px var(--inset) 24px;
        border-block-start: 1px solid var(--ml-line);
        font-size: 0.9375em;
      }
      p {
        max-width: 62ch;
        margin: 0 0 8px;
      }
      .lead {
        color: var(--ml-muted);
        font-size: 0.9333em;
      }
      dl {
        max-width: 62ch;
        margin: 0;
      }
      dt {
        font-weight: 600;
      }
      code {
        font-family: var(--ml-font-code);
        font-size: 0.9286em;
      }
      dd {
        margin: 0 0 8px;
        white-space: pre-line;
      }
      summary {
        width: max-content;
        color: var(--ml-muted);
        cursor: pointer;
      }
      pre {
        max-height: 12em;
        margin: 4px 0 8px;
        padding: 8px 12px;
        border-radius: 4px;
        background: var(--ml-raised);
        font-family: var(--ml-font-code);
        font-size: 0.9286em;
        overflow: auto;
      }
    `,
  ];

  /** A slug, or the address of somebody's own problem. */
  @property({ attribute: false }) problem = '';
  @property({ attribute: false }) state: AsideState<'tellApart'> = { kind: 'idle' };
  /** Of an earlier time. */
  @state() private kept: KeptTelling | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { problem, state } = this;
    if (changed.has('problem')) {
      this.kept = null;
      void this.#read(problem);
    }
    if (changed.has('state') && state.kind === 'finished' && !isNothingTried(state.answer))
      void this.#keep(problem, state.answer);
  }

  async #read(problem: string): Promise<void> {
    if (!problem) return;
    const kept = await sharedStorage()
      .then((storage) => storage.tellings.get(problem))
      .catch(() => null);
    if (problem === this.problem) this.kept = kept;
  }

  async #keep(problem: string, answer: Telling): Promise<void> {
    // In a full storage it lasts as long as the page.
    const storage = await sharedStorage().catch(() => null);
    await storage?.tellings.save(problem, answer).catch(() => {});
  }

  override render(): TemplateResult {
    const { state, kept } = this;
    return html`
      <p class="lead" id="lead">
        Programs with a typical mistake go through your cases: on which do they differ from the right one?
      </p>
      <p>
        <button
          type="button"
          aria-describedby="lead"
          ?disabled=${state.kind === 'running'}
          @click=${() => tellWidget(this, 'part-tell-apart', null)}
        >
          Tell wrong programs apart
        </button>
      </p>
      <p role="status" class=${state.kind === 'idle' ? 'visually-hidden' : ''}>${statusWords(state)}</p>
      ${state.kind === 'finished' ? listView(state.answer) : nothing}
      ${state.kind === 'idle' && kept ? keptView(kept) : nothing}
    `;
  }
}

function statusWords(state: AsideState<'tellApart'>): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running':
      return 'Running';
    case 'failed':
      return visibleText(state.message);
    case 'finished':
      return isNothingTried(state.answer) ? 'No case could be used.' : toldApartWords(state.answer);
    default:
      return state satisfies never;
  }
}

function isNothingTried({ count, refused }: Telling): boolean {
  return count === 0 && refused.length > 0;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** What came of it the last time, and with which cases: those of today may be others. */
function keptView(kept: KeptTelling): TemplateResult {
  return html`<p>On ${day.format(Date.parse(kept.toldAt))}: ${toldApartWords(kept)}</p>
    ${listView(kept)}
    <details>
      <summary>The cases it was told by</summary>
      ${kept.cases.map(
        ({ name, code }) =>
          html`<p>${visibleText(name) || 'Without a name'}</p>
            <pre tabindex="0" aria-label=${visibleText(name)}>${visibleText(code)}</pre>`,
      )}
    </details>`;
}

function listView({ apart, refused }: Telling): TemplateResult {
  return html`<dl>
    ${refused.map(
      ({ name, message }) =>
        html`<dt>Left out: ${visibleText(name) || 'a case without a name'}</dt>
          <dd>${visibleText(message)}</dd>`,
    )}
    ${apart.map(
      (mistake) =>
        html`<dt>${visibleText(programName(mistake))}</dt>
          <dd>${wordsView(mistake.message)}</dd>`,
    )}
  </dl>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-tell-apart': MlTellApart;
  }
}
