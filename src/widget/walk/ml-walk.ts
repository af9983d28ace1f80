import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { cutOutput } from '../base/case-text.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';
import type { AsideState } from '../state/run-state.ts';
import { stepValueView } from './value-view.ts';
import { leftOutWords, stepWords, WalkPath, type Level } from './walk-path.ts';
import { walkStyles } from './walk-styles.ts';

/**
 * A call of the reader's code, line by line, forward and back: the line that has run, what it has changed, the
 * calls under way, and what was printed so far. The arrow keys, Home and End go through it.
 * @fires part-walk-end when the reader puts it away
 */
@element('ml-walk')
export class MlWalk extends LitElement {
  static override styles = [base, buttons, walkStyles];

  @property({ attribute: false }) state: AsideState<'walk'> = { kind: 'idle' };
  /** The code that was recorded. */
  @property({ attribute: false }) source = '';
  @state() private at = 0;
  /** The lines as safe HTML; empty until the highlighter is there. */
  @state() private lines: readonly string[] = [];
  @query('input') private readonly slider!: HTMLInputElement | null;
  #path: WalkPath | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) void this.#highlight(this.source);
    if (!changed.has('state')) return;
    const walk = this.state.kind === 'finished' && 'steps' in this.state.answer ? this.state.answer : null;
    this.#path = walk && walk.steps.length > 0 ? new WalkPath(walk) : null;
    this.at = 0;
  }

  protected override firstUpdated(): void {
    this.parentElement?.scrollTo(0, 0);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Whoever has asked for it goes through it by key at once.
    if (changed.has('state') && this.#path) this.slider?.focus({ preventScroll: true });
    const code = this.renderRoot.querySelector<HTMLElement>('.code');
    const here = code?.querySelector<HTMLElement>('.here');
    if (code && here) code.scrollTop = here.offsetTop - code.offsetTop - code.clientHeight / 2 + 12;
  }

  async #highlight(source: string): Promise<void> {
    this.lines = [];
    const { highlightPython } = await import('../../problems/highlight.ts');
    if (source === this.source) this.lines = highlightPython(source).split('\n');
  }

  #go(step: number | null | undefined): void {
    if (!this.#path || step === null || step === undefined) return;
    this.at = Math.min(this.#path.length - 1, Math.max(0, step));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#path) return;
    const pass = this.#path.pass(this.at);
    const steps: Record<string, number | null | undefined> = {
      ArrowRight: this.at + 1,
      ArrowDown: this.at + 1,
      ArrowLeft: this.at - 1,
      ArrowUp: this.at - 1,
      Home: 0,
      End: this.#path.length - 1,
      PageDown: pass?.following ?? pass?.end,
      PageUp: pass?.previous,
    };
    if (!(event.key in steps)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#go(steps[event.key]);
  }

  #controls(path: WalkPath): TemplateResult {
    const { at } = this;
    const last = path.length - 1;
    const count = `Step ${(at + 1).toLocaleString('en')} of ${path.length.toLocaleString('en')}`;
    return html`<div class="controls" role="group" aria-label="Go through the steps">
      <button type="button" aria-label="First step" ?disabled=${at === 0} @click=${() => this.#go(0)}>
        ⇤
      </button>
      <button type="button" aria-label="Back" ?disabled=${at === 0} @click=${() => this.#go(at - 1)}>
        ←
      </button>
      <button type="button" aria-label="Forward" ?disabled=${at === last} @click=${() => this.#go(at + 1)}>
        →
      </button>
      <button type="button" aria-label="Last step" ?disabled=${at === last} @click=${() => this.#go(last)}>
        ⇥
      </button>
      <input
        type="range"
        min="0"
        max=${last}
        aria-label="Step"
        aria-valuetext=${count}
        .value=${String(at)}
        @input=${(event: Event) => this.#go(Number((event.target as HTMLInputElement).value))}
      />
      <span class="count">${count}</span>
    </div>`;
  }

  #jumps(path: WalkPath): TemplateResult {
    const pass = path.pass(this.at);
    const jump = (words: string, step: number | null): TemplateResult =>
      html`<button
        type="button"
        class="quiet"
        ?disabled=${step === null || step === this.at}
        @click=${() => this.#go(step)}
      >
        ${words}
      </button>`;
    return html`<div class="jumps">
      ${path.landmarks().map(({ step, words }) => jump(words, step))}
      ${
        pass && pass.count > 1
          ? html`<span class="count"
                >Loop of line ${pass.block.line}: pass ${pass.number.toLocaleString('en')} of
                ${pass.count.toLocaleString('en')}</span
              >${jump('Previous pass', pass.previous)}${jump('Next pass', pass.following)}${jump('After the loop', pass.end)}`
          : nothing
      }
    </div>`;
  }

  #words(path: WalkPath): TemplateResult {
    const { difference } = path.walk;
    const failed = path.step(this.at)?.kind === 'raise';
    return html`<p class="words" role="status">
      <span class=${failed ? 'fail' : ''}>${visibleText(stepWords(path, this.at))}</span>
      ${
        difference?.step === this.at
          ? html`The reference’s <code>${visibleText(difference.name)}</code> never holds this; it holds
              <code>${visibleText(difference.reference.text)}</code>.`
          : nothing
      }
    </p>`;
  }

  #code(path: WalkPath): TemplateResult {
    const step = path.step(this.at);
    const lines = this.source.split('\n');
    return html`<div class="code" tabindex="0" role="region" aria-label="Your code">
      <ol>
        ${lines.map((line, index) => {
          const here = index + 1 === step?.line;
          const highlighted = this.lines[index];
          return html`<li class=${here ? `here ${step.kind}` : ''} aria-current=${here ? 'step' : nothing}>
            <span class="number" aria-hidden="true">${index + 1}</span>
            <span class="text">${highlighted === undefined ? line : unsafeHTML(highlighted)}</span>
          </li>`;
        })}
      </ol>
    </div>`;
  }

  #level({ function: name, variables }: Level, inner: boolean): TemplateResult {
    const values = this.#path?.walk.values ?? [];
    return html`<h4>${inner ? 'In' : 'called from'} <code>${visibleText(name)}</code></h4>
      <dl>
        ${variables.map(({ name: variable, value, before, changed }) => {
          const now = values[value];
          const was = before === null ? null : (values[before] ?? null);
          return now
            ? html`<div class=${changed ? 'changed' : ''}>
                <dt>
                  ${variable === 'return' ? 'returns' : visibleText(variable)}${
                    changed ? html`<span class="visually-hidden">, changed</span>` : nothing
                  }
                </dt>
                <dd>${stepValueView(now, was)}</dd>
              </div>`
            : nothing;
        })}
      </dl>`;
  }

  #walk(path: WalkPath): TemplateResult {
    const levels = path.levels(this.at);
    const printed = path.walk.printed.slice(0, path.step(this.at)?.printed ?? 0);
    const leftOut = leftOutWords(path.walk);
    return html`${this.#controls(path)} ${this.#jumps(path)} ${this.#words(path)}
      <div class="sides">
        ${this.#code(path)}
        <div>
          ${levels.map((level, index) => this.#level(level, index === 0))}
          ${
            printed
              ? html`<h4>Printed so far</h4>
                  <pre class="printed" tabindex="0" aria-label="Printed so far">
${visibleText(cutOutput(printed))}</pre>`
              : nothing
          }
        </div>
      </div>
      ${leftOut ? html`<p class="note">${leftOut}</p>` : nothing}`;
  }

  #content(): TemplateResult | typeof nothing {
    const { state: walk } = this;
    switch (walk.kind) {
      case 'idle':
        return nothing;
      case 'running':
        return html`<p class="note" role="status">Your code runs, and each line is recorded.</p>`;
      case 'failed':
        return html`<p role="status">${visibleText(walk.message)}</p>`;
      case 'finished':
        if ('message' in walk.answer) return html`<p role="status">${visibleText(walk.answer.message)}</p>`;
        return this.#path ? this.#walk(this.#path) : html`<p role="status">None of your lines ran.</p>`;
      default:
        return walk satisfies never;
    }
  }

  override render(): TemplateResult {
    return html`<section aria-label="Step by step" @keydown=${this.#onKey}>
      <header>
        <h3>Step by step</h3>
        <button type="button" class="quiet" @click=${() => tellWidget(this, 'part-walk-end', null)}>
          Back to the results
        </button>
      </header>
      ${this.#content()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-walk': MlWalk;
  }
}
