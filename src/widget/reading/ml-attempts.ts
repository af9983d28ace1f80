import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Language } from '../../core/problem.ts';
import { plural } from '../../core/words.ts';
import { verdictLabel } from '../../core/verdict.ts';
import type { Draft, Submission, SubmissionPage } from '../../storage/index.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { formatPassed } from '../base/first-words.ts';
import { formatAge, formatDuration, formatHelp } from '../base/format.ts';
import './ml-compare.ts';
import type { Version } from './ml-compare.ts';
import { PAGE_SIZE } from '../../storage/submission-store.ts';
import { base, buttons } from '../base/styles.ts';
import { verdictIcon } from '../base/verdict-icon.ts';

const NO_HELP = { hintsShown: 0, solutionShown: false };

/** Of two that are compared, as they stand in the lists above. */
const NAMES = { own: 'the first', other: 'the second' };

const NONE: SubmissionPage = { submissions: [], total: 0, skipped: 0 };

/** The id under which the editor's text is compared. */
const NOW = 'now';

/**
 * Everything submitted to this problem from this browser, and drafts that were left.
 * @fires part-restore with code to go back to
 * @fires part-attempts for those that have as many newer ones
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
      nav {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 4px;
        margin: -16px -8px 24px;
      }
      nav .detail {
        margin-inline-start: 8px;
      }
      ml-compare {
        margin-block-end: 24px;
      }
    `,
  ];

  /** Null until they have been read. */
  @property({ attribute: false }) read: SubmissionPage | null = null;
  @property({ attribute: false }) drafts: readonly Draft[] = [];
  /** The editor's text. */
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) language: Language = 'python';
  /** Whether the tab is in sight. Until then nothing is drawn, as it would be with every letter typed. */
  @property({ type: Boolean }) shown = false;
  /** Id of the one that the reader compares with another. */
  @state() private compared: string | null = null;

  get #page(): SubmissionPage {
    return this.read ?? NONE;
  }

  /** Attempts of all pages that were shown while something is compared: what was chosen stays to choose. */
  readonly #met = new Map<string, { number: number; version: Version }>();

  /** The programs a reader may compare: the code as it is, and earlier attempts. */
  get #versions(): Version[] {
    const met = [...this.#met.values()].sort((a, b) => b.number - a.number);
    return [
      { id: NOW, label: 'your code now', code: this.code },
      ...met.map(({ version }) => version),
      ...this.drafts.map(({ id, code, updatedAt }, index) => ({
        id,
        label: `draft ${index + 1}, ${formatAge(updatedAt)}`,
        code,
      })),
    ];
  }

  /** The oldest attempt is the first, although the newest stands on top. */
  #number(index: number): number {
    return this.#page.total - this.#page.skipped - index;
  }

  protected override shouldUpdate(): boolean {
    return this.shown;
  }

  protected override willUpdate(): void {
    if (this.compared === null) this.#met.clear();
    for (const [index, { id, sourceCode, ...submission }] of this.#page.submissions.entries()) {
      const number = this.#number(index);
      const label = `${number}. ${nameOf(submission)}, ${formatAge(submission.submittedAt)}`;
      this.#met.set(id, { number, version: { id, label, code: sourceCode } });
    }
  }

  /** Where there are more attempts than are shown: the way to the others. */
  #pages(): TemplateResult | typeof nothing {
    const { submissions, total, skipped } = this.#page;
    if (skipped === 0 && total <= PAGE_SIZE) return nothing;
    const last = Math.floor((total - 1) / PAGE_SIZE) * PAGE_SIZE;
    const button = (label: string, to: number): TemplateResult =>
      html`<button
        type="button"
        class="quiet"
        ?disabled=${to === skipped || to < 0 || to > last}
        @click=${() => tellWidget(this, 'part-attempts', to)}
      >
        ${label}
      </button>`;
    const numbers = [this.#number(submissions.length - 1), this.#number(0)].map((one) =>
      one.toLocaleString('en'),
    );
    return html`<nav aria-label="Attempts">
      ${button('Newest', 0)} ${button('Newer', skipped - PAGE_SIZE)} ${button('Older', skipped + PAGE_SIZE)}
      ${button('Oldest', last)}
      <span class="detail" role="status">${numbers.join(' to ')} of ${total.toLocaleString('en')}</span>
    </nav>`;
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
          : html`<ml-compare
              .versions=${this.#versions}
              .language=${this.language}
              .names=${NAMES}
              .from=${this.compared}
              .to=${NOW}
            >
              <p>Comments, hints of types and layout do not count.</p>
            </ml-compare>`
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
        this.#page.submissions.length > 0
          ? html`<ol>
                ${guard([this.read, this.compared], () =>
                  this.#page.submissions.map((submission, index) => this.#submission(submission, index)),
                )}
              </ol>
              ${this.#pages()}`
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
