import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { plural } from '../../core/words.ts';
import { verdictLabel } from '../../core/verdict.ts';
import type { Draft, Submission } from '../../storage/index.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { formatPassed } from '../base/first-words.ts';
import { formatAge, formatDuration, formatHelp } from '../base/format.ts';
import './ml-compare.ts';
import type { Version } from './ml-compare.ts';
import { base, buttons } from '../base/styles.ts';
import { verdictIcon } from '../base/verdict-icon.ts';

const NO_HELP = { hintsShown: 0, solutionShown: false };

/** The id under which the editor's text is compared. */
const NOW = 'now';

/**
 * Everything submitted to this problem from this browser, and drafts that were left.
 * @fires part-restore with code to go back to
 */
@element('ml-attempts')
export class MlAttempts extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        font-size: 0.9375em;
        font-variant-numeric: tabular-nums;
      }
      ol {
        margin: 0 0 24px;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 8px;
        padding-block: 8px;
        border-block-end: 1px solid var(--ml-border);
      }
      .icon svg {
        display: block;
        width: 16px;
        height: 16px;
      }
      .pass {
        color: var(--ml-pass);
      }
      .fail {
        color: var(--ml-fail);
      }
      .limit {
        color: var(--ml-limit);
      }
      .fault {
        color: var(--ml-fault);
      }
      .what {
        flex: 1 1 12em;
      }
      .number {
        min-width: 2ch;
        text-align: end;
      }
      .number,
      .detail,
      time,
      p {
        color: var(--ml-muted);
        font-size: 0.9333em;
      }
      h2 {
        margin: 0 0 4px;
        font-size: 1em;
        font-weight: 650;
      }
      p {
        margin: 0 0 8px;
      }
      .actions {
        display: flex;
        margin-inline-end: -8px;
      }
      ml-compare {
        margin-block-end: 24px;
      }
    `,
  ];

  @property({ attribute: false }) submissions: readonly Submission[] = [];
  @property({ attribute: false }) drafts: readonly Draft[] = [];
  /** The editor's text. */
  @property({ attribute: false }) code = '';
  /** Whether the tab is in sight. Until then nothing is drawn, as it would be with every letter typed. */
  @property({ type: Boolean }) shown = false;
  /** Id of the one that the reader compares with another. */
  @state() private compared: string | null = null;

  /** The programs a reader may compare: the code as it is, and earlier attempts. */
  get #versions(): Version[] {
    return [
      { id: NOW, label: 'your code now', code: this.code },
      ...this.submissions.map(({ id, sourceCode, ...submission }, index) => ({
        id,
        label: `${this.#number(index)}. ${nameOf(submission)}, ${formatAge(submission.submittedAt)}`,
        code: sourceCode,
      })),
      ...this.drafts.map(({ id, code, updatedAt }, index) => ({
        id,
        label: `draft ${index + 1}, ${formatAge(updatedAt)}`,
        code,
      })),
    ];
  }

  /** The oldest attempt is the first, although the newest stands on top. */
  #number(index: number): number {
    return this.submissions.length - index;
  }

  protected override shouldUpdate(): boolean {
    return this.shown;
  }

  #actions(id: string, code: string, label: string): TemplateResult {
    return html`<span class="actions">
      <button
        type="button"
        class="quiet"
        aria-label="Compare the code of ${label} with your code now"
        aria-pressed=${this.compared === id}
        @click=${() => (this.compared = this.compared === id ? null : id)}
      >
        Compare
      </button>
      <button
        type="button"
        class="quiet"
        aria-label="Restore the code of ${label}"
        @click=${() => tellWidget(this, 'part-restore', code)}
      >
        Restore
      </button>
    </span>`;
  }

  #submission(submission: Submission, index: number): TemplateResult {
    const { id, sourceCode, testSet, submittedAt, judgement } = submission;
    const number = this.#number(index);
    const name = testSet === 'all' ? 'Submit' : 'Run';
    const age = formatAge(submittedAt);
    return html`<li>
      <span class="number">${number}</span>
      ${judgement ? verdictIcon(judgement.verdict) : nothing}
      <span class="what">
        ${judgement ? verdictLabel(judgement.verdict) : 'Not finished'}
        <span class="detail">
          ${name}${
            judgement
              ? html`, ${formatPassed(judgement.results, judgement.testCount)},
                ${formatDuration(judgement.durationMs)}`
              : nothing
          }${helpTold(submission)}
        </span>
      </span>
      <time datetime=${submittedAt}>${age}</time>
      ${this.#actions(id, sourceCode, `attempt ${number}, ${name}, ${age}`)}
    </li>`;
  }

  override render(): TemplateResult {
    return html`
      ${
        this.compared === null
          ? nothing
          : html`<ml-compare .versions=${this.#versions} .from=${this.compared} .to=${NOW}></ml-compare>`
      }
      ${
        this.drafts.length > 0
          ? html`<h2>Other drafts</h2>
              <p>Written in another tab, or left when other code took its place.</p>
              <ol>
                ${this.drafts.map(({ id, code, updatedAt }, index) => {
                  const lines = code.split('\n').length;
                  const age = formatAge(updatedAt);
                  return html`<li>
                    <span class="number">${index + 1}</span>
                    <span class="what">Draft of ${plural(lines, 'line')}</span>
                    <time datetime=${updatedAt}>${age}</time>
                    ${this.#actions(id, code, `draft ${index + 1}, ${age}`)}
                  </li>`;
                })}
              </ol>`
          : nothing
      }
      ${
        this.submissions.length > 0
          ? html`<ol>
              ${guard([this.submissions, this.compared], () =>
                this.submissions.map((submission, index) => this.#submission(submission, index)),
              )}
            </ol>`
          : html`<p>Each Run and Submit is listed here, with its code.</p>`
      }
    `;
  }
}

/** What help there was, where there was some, and always beside a solve. */
function helpTold({ testSet, help, judgement }: Submission): string {
  if (!help) return '';
  const words = formatHelp(help);
  const isSolve = testSet === 'all' && judgement?.verdict === 'AC';
  return isSolve || words !== formatHelp(NO_HELP) ? `, ${words}` : '';
}

function nameOf({ testSet, judgement }: Pick<Submission, 'testSet' | 'judgement'>): string {
  const verdict = judgement ? verdictLabel(judgement.verdict) : 'not finished';
  return `${testSet === 'all' ? 'Submit' : 'Run'}: ${verdict.toLowerCase()}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-attempts': MlAttempts;
  }
}
