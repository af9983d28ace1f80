import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Feedback, Judgement, TestResult } from '../../core/judgement.ts';
import { verdictLabel, verdictTone } from '../../core/verdict.ts';
import type { RuntimeProgress } from '../../judge/index.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { bugsView } from './bugs-view.ts';
import { caseStyles } from './case-styles.ts';
import { caseView, outputView } from './case-view.ts';
import { feedbackView, type GoTo } from './feedback-view.ts';
import { figuresView } from './figures-view.ts';
import { formatPassed, formatProgress } from '../base/first-words.ts';
import { formatDuration, formatTimes } from '../base/format.ts';
import { STOPPED } from './judgement-words.ts';
import { resultStyles } from './result-styles.ts';
import type { RunState } from '../state/run-state.ts';
import { base, buttons } from '../base/styles.ts';
import { verdictIcon } from '../base/verdict-icon.ts';
import { visibleText } from '../base/visible-text.ts';

/**
 * What the judge said: the verdict, then every test, the first failed one open, or else the first that drew.
 * @slot after - What follows from the verdict, above the tests.
 * @slot instead - Where it can be judged, where it cannot be here.
 * @slot last - What there is to do about it, below them.
 * @fires part-go-to when the reader follows a line of their code
 * @fires part-repair with code to put in its place
 * @fires part-walk with the code of a test, to go through line by line
 */
@element('ml-results')
export class MlResults extends LitElement {
  static override styles = [base, buttons, resultStyles, caseStyles];

  @property({ attribute: false }) run: RunState = { kind: 'idle' };
  @property({ attribute: false }) progress!: RuntimeProgress;
  /** Tests are not gone through line by line. */
  @property({ type: Boolean }) unaided = false;
  /** The code has changed since. */
  @property({ type: Boolean, reflect: true }) stale = false;

  readonly #goTo: GoTo = ({ line, column }) => tellWidget(this, 'part-go-to', { line, column });

  #judgement(judgement: Judgement): TemplateResult {
    const { verdict, results, testCount, feedback, output, figures } = judgement;
    const passed = results.length > 0 || !feedback ? formatPassed(results, testCount) : '';
    const times = formatTimes(results);
    return html`
      <header class="verdict ${verdictTone(verdict)}" part="verdict">
        ${verdictIcon(verdict)}
        <h3>${verdictLabel(verdict)}</h3>
        ${passed ? html`<span>${passed}</span>` : nothing} ${times ? html`<span>${times}</span>` : nothing}
      </header>
      ${this.stale ? html`<p class="note">The code has changed since this run.</p>` : nothing}
      ${
        judgement.testSet === 'sample' && verdict === 'AC'
          ? html`<p class="note">The samples pass. Submit runs every test.</p>`
          : nothing
      }
      ${feedback ? html`<div class="body">${feedbackView(feedback, this.#goTo)}${this.#repair(feedback)}</div>` : nothing}
      ${bugsView(judgement.bugs)} ${outputView(output)}
      ${figuresView(figures, 'drawn while the code was loaded')}
      <slot name="after"></slot>
      ${keyed(judgement, this.#tests(results, testCount, judgement.durationMs))}
    `;
  }

  #repair(feedback: Feedback): TemplateResult | typeof nothing {
    const repair = feedback.kind === 'exception' ? feedback.repair : undefined;
    // Not over what has been written since.
    if (repair === undefined || this.stale) return nothing;
    return html`<p>
      <button type="button" @click=${() => tellWidget(this, 'part-repair', repair)}>Repair it</button>
    </p>`;
  }

  /** `judgedMs`: how long all took together. */
  #tests(results: readonly TestResult[], testCount: number, judgedMs: number): TemplateResult {
    // Failed tests come first: what there is to do is in sight. The one that is open shows what it was given.
    const failed = results.filter((result) => result.verdict !== 'AC');
    const passed = results.filter((result) => result.verdict === 'AC');
    const open =
      failed.find((result) => result.arguments) ?? failed[0] ?? passed.find((result) => result.figures);
    const rest = [...failed, ...passed].filter((result) => result !== open);
    // Where no test was reached, the reason above says it all.
    const left = results.length === 0 ? 0 : testCount - results.length;
    const allRight = failed.length === 0 && left === 0;
    return html`
      ${open ? this.#list([open], open) : nothing}
      ${rest.length > 0 ? this.#rest(this.#list(rest), allRight, judgedMs) : nothing}
      ${
        left > 0
          ? html`<p class="note">${left} more ${left === 1 ? 'test was' : 'tests were'} not run.</p>`
          : nothing
      }
      <slot name="last"></slot>
    `;
  }

  #list(tests: readonly TestResult[], open?: TestResult): TemplateResult {
    return html`<ol class="tests" part="tests">
      ${tests.map((result) => html`<li>${this.#test(result, result === open)}</li>`)}
    </ol>`;
  }

  /** The tests but for the one that is open; folded where all is right. */
  #rest(list: TemplateResult, folds: boolean, judgedMs: number): TemplateResult {
    const caption = html`<span>Tests, judged in ${formatDuration(judgedMs)}</span>
      <span>time of your code</span>`;
    return folds
      ? html`<details class="rest">
          <summary class="columns">${caption}</summary>
          ${list}
        </details>`
      : html`<p class="columns">${caption}</p>
          ${list}`;
  }

  #test(result: TestResult, open: boolean): TemplateResult {
    const { name, verdict, visibility, durationMs, feedback, misconception, output } = result;
    const line = html`
      ${verdictIcon(verdict)}
      <span class="name">${visibleText(name)}</span>
      ${
        verdict === 'AC'
          ? html`<span class="visually-hidden">${verdictLabel(verdict)}</span>`
          : html`<span class="word">${verdictLabel(verdict)}</span>`
      }
      <span class="visibility">${visibility}</span>
      <span class="time">${formatDuration(durationMs)}</span>
    `;
    const hasBody = feedback || misconception || output || result.figures || result.arguments?.length;
    if (!hasBody) return html`<div class="test">${line}</div>`;
    return html`
      <details ?open=${open}>
        <summary class="test">${line}</summary>
        <div class="body">${caseView(result, this.#goTo, !this.unaided)}</div>
      </details>
    `;
  }

  #running(run: Extract<RunState, { kind: 'running' }>): TemplateResult {
    const waiting = this.progress.stage !== 'ready';
    const words = waiting
      ? `${formatProgress(this.progress)}. Your code runs as soon as it is there.`
      : run.testCount === null
        ? run.draws
          ? 'Running. Python gets matplotlib ready first: about 10 MB the first time, a few seconds later on'
          : 'Running'
        : `Running: ${run.results.length} of ${run.testCount}`;
    // In the order in which they come: what is there stays where it is.
    return html`<p class="state">${words}</p>
      ${this.#list(run.results)}`;
  }

  #invitation(): string {
    const { stage, message } = this.progress;
    if (stage === 'failed') return message;
    const words =
      'Run tries the sample tests. Submit runs every test, hidden ones too. What your code prints, or plots with matplotlib, stands beside its test.';
    const loading = stage === 'downloading' || stage === 'starting';
    return loading ? `${words} Python is loading meanwhile: you can read and type.` : words;
  }

  override render(): TemplateResult {
    const { run } = this;
    switch (run.kind) {
      case 'idle':
        return html`<p class="state">${this.#invitation()}</p>`;
      case 'running':
        return this.#running(run);
      case 'finished':
        return this.#judgement(run.judgement);
      case 'stopped':
        return html`<p class="state">${STOPPED}</p>`;
      case 'failed':
        return html`<header class="verdict fault" part="verdict">
            ${verdictIcon('JE')}
            <h3>Not judged</h3>
          </header>
          <p class="body message">${visibleText(run.message)} <slot name="instead"></slot></p>
          <p class="note">${run.code}</p>`;
      default:
        return run satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-results': MlResults;
  }
}
