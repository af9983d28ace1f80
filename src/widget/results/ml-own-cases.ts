import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { TestResult } from '../../core/judgement.ts';
import { verdictLabel } from '../../core/verdict.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { outputView, walkButton } from './case-view.ts';
import { feedbackView, pairView, type GoTo } from './feedback-view.ts';
import { figuresView } from './figures-view.ts';
import { formatDuration } from '../base/format.ts';
import { ownAnnouncement } from './own-cases-words.ts';
import { caseStyles } from './case-styles.ts';
import { resultStyles } from './result-styles.ts';
import type { AsideState } from '../state/run-state.ts';
import { base, buttons } from '../base/styles.ts';
import { verdictIcon } from '../base/verdict-icon.ts';
import { visibleText } from '../base/visible-text.ts';

/**
 * Test cases that the reader writes, with what the reference answers to them.
 * @fires part-try with the code of the cases
 * @fires part-walk with the code of one of them, to go through line by line
 * @fires part-go-to when the reader follows a line of their code
 */
@element('ml-own-cases')
export class MlOwnCases extends LitElement {
  static override styles = [
    base,
    buttons,
    resultStyles,
    caseStyles,
    css`
      :host {
        padding-block: 0 24px;
      }
      details.own > summary {
        display: inline-block;
        padding: 4px 8px;
        margin-inline-start: -8px;
        color: var(--ml-accent);
      }
      .form {
        display: grid;
        justify-items: start;
        gap: 8px;
        padding-block: 4px 8px;
      }
      h3 {
        font: inherit;
      }
      .pass ~ .word {
        color: var(--ml-muted);
      }
      label {
        color: var(--ml-muted);
      }
      textarea {
        width: 100%;
        min-height: 5.5em;
        padding: 8px 12px;
        border: 1px solid var(--ml-control);
        border-radius: 4px;
        background: var(--ml-surface);
        color: var(--ml-text);
        font-family: var(--ml-font-code);
        font-size: 0.9286em;
        line-height: 1.5;
        field-sizing: content;
        resize: vertical;
        tab-size: 4;
      }
    `,
  ];

  /** The cases as they were last written, to begin with. */
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) own: AsideState<'ownCases'> = { kind: 'idle' };
  /** What a case calls: the entry point, or `drive` where a driver uses the submission. */
  @property({ attribute: false }) calls = '';
  /** Where queries are judged: a case fills the tables. */
  @property({ type: Boolean }) fills = false;
  @state() private open = false;
  @query('textarea') private readonly textarea!: HTMLTextAreaElement;

  readonly #goTo: GoTo = ({ line, column }) => tellWidget(this, 'part-go-to', { line, column });

  /** Begins from a case that was shown, below what is written already. */
  async add(code: string): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const before = this.textarea.value.trimEnd();
    this.textarea.value = before && !before.includes(code) ? `${before}\n${code}` : code;
    this.textarea.focus();
    this.textarea.scrollIntoView({ block: 'nearest' });
  }

  #try(event: Event): void {
    event.preventDefault();
    tellWidget(this, 'part-try', this.textarea.value);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    this.#try(event);
  }

  #result(result: TestResult): TemplateResult {
    const { name, verdict, durationMs, feedback, output, figures, values, code, ownCode = code } = result;
    return html`<li>
      <div class="test">
        ${verdictIcon(verdict)}
        <h3 class="name">${visibleText(name)}</h3>
        <span class="word">${wordFor(result)}</span>
        <span class="time">${formatDuration(durationMs)}</span>
      </div>
      <div class="body">
        ${ownCode ? html`<pre tabindex="0" aria-label="Code of ${name}">${visibleText(ownCode)}</pre>` : nothing}
        <div>${walkButton(result)}</div>
        ${feedback ? feedbackView(feedback, this.#goTo) : nothing}
        ${values && !(feedback?.kind === 'mismatch' && feedback.expected) ? pairView(values.expected, values.got, TITLES) : nothing}
        ${outputView(output)} ${figuresView(figures, `drawn by ${name}`)}
      </div>
    </li>`;
  }

  /** The class of the short summary: seen where it is all there is, and otherwise only heard. */
  get #said(): string {
    const { own } = this;
    const isMessage = own.kind === 'failed' || (own.kind === 'finished' && own.answer.message !== null);
    return isMessage ? 'message' : 'visually-hidden';
  }

  #state(): TemplateResult | typeof nothing {
    const { own } = this;
    switch (own.kind) {
      case 'idle':
      case 'failed':
        return nothing;
      case 'running':
        return html`<p class="state">Running</p>`;
      case 'finished': {
        const { feedback, results } = own.answer;
        return html`
          ${feedback ? html`<div class="body">${feedbackView(feedback, this.#goTo)}</div>` : nothing}
          <ol class="tests">
            ${results.map((result) => this.#result(result))}
          </ol>
        `;
      }
      default:
        return own satisfies never;
    }
  }

  override render(): TemplateResult {
    return html`
      <details
        class="own"
        ?open=${this.open}
        @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
      >
        <summary>Cases of your own</summary>
        <div class="form">
          <label for="code"
            >${
              this.fills
                ? 'Fill the tables, which are empty at first: INSERT INTO … VALUES (…);'
                : `Call ${this.calls}(…) with any arguments, once or more often.`
            }
            The reference answers as well; nothing here counts.</label
          >
          <textarea
            id="code"
            spellcheck="false"
            autocapitalize="off"
            autocomplete="off"
            .value=${this.code}
            @keydown=${this.#onKey}
          ></textarea>
          <button type="button" ?disabled=${this.own.kind === 'running'} @click=${this.#try}>Try</button>
        </div>
        <p role="status" class=${this.#said}>${ownAnnouncement(this.own)}</p>
        ${this.#state()}
      </details>
    `;
  }
}

/** How a value compares with the reference's: no verdict where many values are right. */
function wordFor({ verdict, values }: TestResult): string {
  if (verdict === 'AC') return values?.anyAnswer ? 'Compare by eye' : 'Same as the reference';
  return verdict === 'WA' ? 'Not as the reference' : verdictLabel(verdict);
}

const TITLES: [string, string] = ['The reference returns', 'You return'];

declare global {
  interface HTMLElementTagNameMap {
    'ml-own-cases': MlOwnCases;
  }
}
