import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { programName, toldApartWords, type ToldApart } from '../../core/telling-apart.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';
import type { AsideState } from '../state/run-state.ts';
import { wordsView } from './feedback-view.ts';

/**
 * Offers to run the problem's wrong programs on the reader's cases, and says which differ from the right one.
 * Those that do not are counted, and not named: to find their input is the exercise.
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
    `,
  ];

  @property({ attribute: false }) state: AsideState<'tellApart'> = { kind: 'idle' };

  override render(): TemplateResult {
    const { state } = this;
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

function isNothingTried({ count, refused }: ToldApart): boolean {
  return count === 0 && refused.length > 0;
}

function listView({ apart, refused }: ToldApart): TemplateResult {
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
