import type { nothing } from 'lit';
import { html, LitElement, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { SITE_BASE } from '../../src/core/site-base.ts';
import { dayOf } from '../../src/plan/days.ts';
import { assessmentStyles } from '../../src/quiz/assessment-styles.ts';
import { mapView } from '../../src/quiz/standing-view.ts';
import { ankiFile } from '../../src/recall/anki.ts';
import { element } from '../../src/widget/base/define.ts';
import { download } from '../../src/widget/base/download.ts';
import { base, buttons } from '../../src/widget/base/styles.ts';
import { feelingsView } from './feelings-view.ts';
import { figuresFile } from './figures-file.ts';
import { readinessView } from './readiness-view.ts';
import { theoryStyles } from './theory-styles.ts';
import { loadItems, readTheoryState, type TheoryState } from './theory-state.ts';
import { comingBackView, weeksView } from './weeks-view.ts';

type Stage =
  { kind: 'loading' } | { kind: 'failed'; message: string } | { kind: 'shown'; state: TheoryState };

/** Where one stands in theory: the map, each concept with its reasons, feelings held against results, minutes, and what comes back. */
@element('ml-theory-progress')
export class MlTheoryProgress extends LitElement {
  static override styles = [base, buttons, assessmentStyles, theoryStyles];

  @state() private stage: Stage = { kind: 'loading' };
  @state() private note = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
    document.addEventListener('visibilitychange', this.#readAgain);
    addEventListener('pageshow', this.#readAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#readAgain);
    removeEventListener('pageshow', this.#readAgain);
  }

  /** What was answered in another tab, or before going back. */
  readonly #readAgain = (): void => {
    if (document.visibilityState === 'visible') void this.#read();
  };

  async #read(): Promise<void> {
    try {
      this.stage = { kind: 'shown', state: await readTheoryState(Date.now()) };
    } catch (error) {
      this.stage = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  async #anki({ own }: TheoryState): Promise<void> {
    this.note = '';
    const { items, missing } = await loadItems(own);
    if (items.length > 0) download('ml-judge-anki.txt', ankiFile(items, SITE_BASE));
    this.note =
      missing > 0
        ? `${missing} of ${own.size} questions could not be fetched and are not in the file. Check the connection, then try again.`
        : `${items.length} cards. In Anki: File, Import. Importing a newer file changes cards and keeps your reviews.`;
  }

  #shown(state: TheoryState): TemplateResult {
    const now = Date.now();
    return html`<section aria-labelledby="standing">
        <h3 id="standing">Where you stand</h3>
        ${
          state.report.kind === 'map'
            ? mapView(state.report)
            : html`<p>
                ${state.report.right} of ${state.report.count} answers of the last assessment are right, about
                as many as guessing gives: no map is drawn from chance.
              </p>`
        }
        <p>
          <a href=${new URL('assess/', SITE_BASE).href}
            >${state.measuredAt ? 'Sit another assessment' : 'Sit an assessment'}</a
          >
          ${
            state.measuredAt
              ? html`<span class="words">The last one was on ${dayOf(new Date(state.measuredAt))}.</span>`
              : html`<span class="words">Practice alone says less: its questions may have been seen.</span>`
          }
        </p>
      </section>
      ${readinessView(state.concepts, now)} ${feelingsView(state.feelings)} ${weeksView(state.weeks)}
      ${comingBackView(state.cards, now)}
      <section aria-labelledby="along">
        <h3 id="along">Take it along</h3>
        <p class="actions">
          <button ?disabled=${state.own.size === 0} @click=${() => void this.#anki(state)}>
            Your questions for Anki
          </button>
          <button @click=${() => download('ml-judge-progress.csv', figuresFile(state))}>
            These figures as CSV
          </button>
          <a href=${new URL('data/', SITE_BASE).href}>Everything, to move to another browser</a>
        </p>
        <p class="words" role="status">${this.note}</p>
      </section>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p role="status">Looking at what is known …</p>`;
      case 'failed':
        return html`<p role="alert">${stage.message}</p>
          <button @click=${() => void this.#read()}>Try again</button>`;
      case 'shown':
        return stage.state.answers === 0
          ? html`<p>
              Nothing of theory is answered yet.
              <a href=${new URL('theory/', SITE_BASE).href}>Begin with a concept</a>, or find out
              <a href=${new URL('assess/', SITE_BASE).href}>where you stand</a>: it shows here then.
            </p>`
          : this.#shown(stage.state);
      default:
        return stage satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-theory-progress': MlTheoryProgress;
  }
}
