import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CloserLook, Look, LookFailure, SeenAnswer, Work } from '../../core/closer-look.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { answerWords, countWords, growthWords, ratioWords, staysFinite } from './look-words.ts';
import type { AsideState } from '../state/run-state.ts';
import { base, buttons } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';

/**
 * How the work of a submission grows with its input, and what float32 and extreme numbers do to it.
 * @fires part-look when the reader asks for it
 * @fires part-go-to when they follow a line of their code
 */
@element('ml-closer-look')
export class MlCloserLook extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        padding-block: 8px 16px;
        font-size: 0.9375em;
        font-variant-numeric: tabular-nums;
      }
      .quiet {
        margin-inline-start: -8px;
      }
      h4 {
        margin: 12px 0 4px;
        font: inherit;
        font-weight: 650;
      }
      p {
        max-width: 62ch;
        margin: 0 0 8px;
        color: var(--ml-muted);
      }
      .told {
        color: var(--ml-text);
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px 20px 4px 0;
        font-weight: inherit;
        text-align: start;
        vertical-align: top;
      }
      thead th {
        color: var(--ml-muted);
      }
      tbody tr {
        border-block-start: 1px solid var(--ml-line);
      }
      .count {
        text-align: end;
      }
      code {
        font-family: var(--ml-font-code);
        overflow-wrap: anywhere;
      }
      .line {
        padding: 0;
        border: 0;
        background: none;
        color: var(--ml-accent);
        min-height: 0;
      }
    `,
  ];

  @property({ attribute: false }) state: AsideState<'closerLook'> = { kind: 'idle' };

  #growth({ own, reference }: CloserLook): TemplateResult {
    const [small, large] = own.growth;
    if (!small || !large) return html``;
    const row = (whose: string, look: Look): TemplateResult => {
      const [few, many] = look.growth.map(({ work }) => work);
      if (!few || !many) return html``;
      return html`<tr>
        <th scope="row">${whose}</th>
        <td class="count">${countOf(few)}</td>
        <td class="count">${countOf(many)}</td>
        <td class="count">${ratioWords(few, many) ?? '–'}</td>
        <td class="count">${callsOf(few)}</td>
        <td class="count">${callsOf(many)}</td>
      </tr>`;
    };
    return html`
      <h4>How the work grows</h4>
      <p class="told">${visibleText(growthWords(small.work, large.work))}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="How the work grows">
        <table>
          <thead>
            <tr>
              <td></td>
              <th scope="col" class="count">Bytecodes, ${small.input}</th>
              <th scope="col" class="count">${large.input}</th>
              <th scope="col" class="count">Growth</th>
              <th scope="col" class="count">NumPy calls, ${small.input}</th>
              <th scope="col" class="count">${large.input}</th>
            </tr>
          </thead>
          <tbody>
            ${row('Yours', own)} ${row('Reference', reference)}
          </tbody>
        </table>
      </div>
    `;
  }

  #stability({ own, reference }: CloserLook): TemplateResult | typeof nothing {
    if (own.stability.length === 0) return nothing;
    const firsts = own.stability.filter(({ answer }) => 'first' in answer && answer.first !== null);
    return html`
      <h4>What numbers do to it</h4>
      <div class="scroll" tabindex="0" role="region" aria-label="What numbers do to it">
        <table>
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Yours</th>
              <th scope="col">Reference</th>
            </tr>
          </thead>
          <tbody>
            ${own.stability.map(({ input, answer }, index) => {
              const other = reference.stability[index]?.answer;
              return html`<tr>
                <th scope="row">${input}</th>
                <td>${visibleText(answerWords(answer))}</td>
                <td>${other ? visibleText(answerWords(other)) : '–'}</td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
      ${firsts.map(({ input, answer }) => this.#first(input, answer))}
      ${
        own.stability.every(({ answer }) => staysFinite(answer))
          ? html`<p>No operation of yours makes an infinity or NaN out of finite numbers.</p>`
          : nothing
      }
    `;
  }

  #first(input: string, answer: SeenAnswer | LookFailure): TemplateResult | typeof nothing {
    if (!('first' in answer) || !answer.first) return nothing;
    const { line, text, kind } = answer.first;
    const what = kind === 'raised' ? 'whose arithmetic raises' : `where something becomes ${kind}`;
    const go = (): void => tellWidget(this, 'part-go-to', { line });
    return html`<p class="told">
      With the input ${input}, <button type="button" class="line" @click=${go}>line ${line}</button> is the
      first ${what}: <code>${visibleText(text)}</code>
    </p>`;
  }

  override render(): TemplateResult {
    const { state } = this;
    const button = html`<button
      type="button"
      class="quiet"
      ?disabled=${state.kind === 'running'}
      @click=${() => tellWidget(this, 'part-look', null)}
    >
      Look closer
    </button>`;
    switch (state.kind) {
      case 'idle':
        return html`${button}
          <p>
            How the work of this code grows with its input, and what float32 and large numbers do to it.
          </p>`;
      case 'running':
        return html`${button}
          <p role="status">Counting</p>`;
      case 'failed':
        return html`${button}
          <p role="status">${visibleText(state.message)}</p>`;
      case 'finished':
        return html`<div>${this.#growth(state.answer)} ${this.#stability(state.answer)}</div>
          <p role="status" class="visually-hidden">The closer look is ready.</p>`;
      default:
        return state satisfies never;
    }
  }
}

function countOf(work: Work | LookFailure): string {
  return 'message' in work ? '–' : countWords(work);
}

function callsOf(work: Work | LookFailure): string {
  return 'message' in work ? '–' : work.numpyCalls.toLocaleString('en');
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-closer-look': MlCloserLook;
  }
}
