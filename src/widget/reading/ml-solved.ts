import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Judgement } from '../../core/judgement.ts';
import type { ProblemProgress } from '../../storage/index.ts';
import type { TabId } from '../../core/tabs.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { comparisonWords, helpWords, testedWords } from './solved-words.ts';
import { base, buttons } from '../base/styles.ts';

/**
 * After a solve: with what help, one step on from here, and, folded, what was tested.
 * @slot first - What is new with this solve.
 * @slot - Where to go on from here.
 * @fires part-practise to go where wrong programs are told apart
 * @fires part-tab to go to the learn page or the solution
 */
@element('ml-solved')
export class MlSolved extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        margin: 4px 0 16px;
        font-size: 0.9375em;
        font-variant-numeric: tabular-nums;
      }
      p {
        max-width: 60ch;
        margin: 0 0 8px;
      }
      .next {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 0;
      }
      summary {
        width: max-content;
        margin-block-start: 8px;
        color: var(--ml-muted);
        cursor: pointer;
      }
      details p {
        margin-block: 4px 0;
      }
    `,
  ];

  /** Accepted by all tests. */
  @property({ attribute: false }) judgement!: Judgement;
  @property({ attribute: false }) progress: ProblemProgress | null = null;
  /** The submission, and the reference solution. */
  @property({ attribute: false }) code = '';
  @property({ attribute: false }) solution = '';
  /** Where there is more to read. */
  @property({ attribute: false }) tabs: readonly TabId[] = [];

  /** There are wrong programs to be told apart. */
  @property({ type: Boolean }) practises = false;

  #way(tab: TabId, words: string): TemplateResult | typeof nothing {
    if (!this.tabs.includes(tab)) return nothing;
    return html`<button type="button" class="quiet" @click=${() => tellWidget(this, 'part-tab', tab)}>
      ${words}
    </button>`;
  }

  override render(): TemplateResult {
    const { progress, judgement } = this;
    return html`
      <slot name="first"></slot>
      ${progress ? html`<p>${helpWords(progress)}</p>` : nothing}
      <div class="next">
        <slot></slot>
        ${this.#way('learn', 'Read the idea behind it')}
        ${this.#way('solution', progress?.solutionShown ? 'Compare with the reference' : 'See the reference solution')}
        ${
          this.practises
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => tellWidget(this, 'part-practise', null)}
              >
                Find inputs that tell wrong programs apart
              </button>`
            : nothing
        }
      </div>
      <details>
        <summary>What was tested</summary>
        <p>${testedWords(judgement)}</p>
        <p>${comparisonWords(this.code, this.solution)}</p>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-solved': MlSolved;
  }
}
