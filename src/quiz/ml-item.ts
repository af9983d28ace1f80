import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Confidence } from '../core/study/answer.ts';
import type { Item } from '../core/study/theory.ts';
import pictureCss from '../styles/picture.css?raw';
import { score, type Outcome } from '../theory/score.ts';
import { element } from '../widget/base/define.ts';
import { base, buttons, prose } from '../widget/base/styles.ts';
import { answerView } from './answer-view.ts';
import { ask, missing, responseOf, type Asked } from './asked.ts';
import { filled } from './fill.ts';
import { itemStyles } from './item-styles.ts';
import { runView, type Running } from './run-view.ts';
import { toldView } from './told-view.ts';

/** What came of an item: the detail of `item-answered`. */
export interface ItemAnswer extends Outcome {
  item: Item;
  confidence: Confidence;
  seconds: number;
}

/** Whoever is away does not think about the item: longer than this many times its own time is not counted. */
const MOST_TIMES = 4;

const WORDS: readonly [Confidence, string][] = [
  ['guess', 'Guess'],
  ['think', 'I think so'],
  ['sure', 'Sure'],
];

/**
 * One item: the question, its answer, how sure one is, and what there is to learn from it.
 * @fires item-answered once, with what came of it
 * @fires item-unknown when the reader says that they do not know this yet
 */
@element('ml-item')
export class MlItem extends LitElement {
  static override styles = [base, buttons, prose, unsafeCSS(pictureCss), itemStyles];

  @property({ attribute: false }) item: Item | null = null;
  /** Whether the answer is told. An assessment keeps it until its end. */
  @property({ type: Boolean }) silent = false;
  @state() private asked: Asked | null = null;
  @state() private outcome: Outcome | null = null;
  @state() private confidence: Confidence = 'think';
  /** Of a free answer: it is compared with the model answer now. */
  @state() private comparing = false;
  @state() private complaint = '';
  /** Of code that prints: whether the reader has asked to run it. */
  @state() private running: Running = 'no';
  #startedAt = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('item')) return;
    this.asked = this.item && ask(this.item);
    this.outcome = null;
    this.comparing = false;
    this.complaint = '';
    this.running = 'no';
    this.#startedAt = performance.now();
  }

  /** Shows what there is to read without an answer: for whoever does not know this yet. */
  giveUp(): void {
    if (!this.outcome) this.#tell({ right: false, share: 0, misconception: null }, 'unknown');
  }

  #decide(confidence: Confidence): void {
    const { asked } = this;
    if (!asked || this.outcome) return;
    const response = responseOf(asked);
    if (!response) {
      this.complaint = missing(asked);
      this.renderRoot.querySelector<HTMLElement>('.typed, textarea, input')?.focus();
      return;
    }
    this.complaint = '';
    this.confidence = confidence;
    if (asked.item.kind === 'free' && !this.comparing) {
      this.comparing = true;
      void this.#focusOn('.model');
      return;
    }
    this.#tell(score(asked.item, response), confidence);
  }

  #tell(outcome: Outcome, confidence: Confidence): void {
    const { item } = this;
    if (!item) return;
    this.confidence = confidence;
    this.outcome = outcome;
    const most = item.seconds * MOST_TIMES;
    const seconds = Math.min(most, (performance.now() - this.#startedAt) / 1000);
    const detail: ItemAnswer = { ...outcome, item, confidence, seconds: Math.round(seconds * 10) / 10 };
    this.dispatchEvent(new CustomEvent('item-answered', { detail }));
    if (!this.silent) void this.#focusOn('.verdict');
  }

  /** What had the focus is gone: it goes to what took its place. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    this.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }

  #keyPressed(event: KeyboardEvent): void {
    const { asked } = this;
    if (!asked || this.outcome || event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    const isText = typing && !(event.target instanceof HTMLInputElement && event.target.type === 'radio');
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.#decide('think');
    }
    if (isText || asked.item.kind !== 'choice') return;
    const part = asked.shuffled[Number(event.key) - 1];
    if (part === undefined) return;
    // No shortcut of the page's now.
    event.stopPropagation();
    this.#change({ picked: part });
  }

  #change(part: Partial<Asked>): void {
    if (this.asked) this.asked = { ...this.asked, ...part };
    this.complaint = '';
  }

  /** Fetches the editor, and with it Python, and runs the code of the item. */
  async #run(): Promise<void> {
    const { item } = this;
    this.running = 'coming';
    const came = await import('../widget/snippet/ml-snippet.ts').catch(() => null);
    if (item !== this.item) return;
    this.running = came ? 'yes' : 'failed';
    await this.#focusOn('.runs');
    const snippet = this.renderRoot.querySelector('ml-snippet');
    await snippet?.whenReady();
    // What goes wrong is shown there.
    await snippet?.run().catch(() => {});
  }

  #criteria(): TemplateResult | typeof nothing {
    const { asked } = this;
    if (asked?.item.kind !== 'free' || !(this.comparing || this.outcome)) return nothing;
    const { item, met, draw } = asked;
    return html`<div class="model" tabindex="-1">
      <h3 class="part">One good answer</h3>
      <div class="prose">${filled(item.modelHtml, draw)}</div>
      ${
        this.confidence === 'unknown'
          ? nothing
          : html`<fieldset class="criteria" ?disabled=${this.outcome !== null}>
              <legend>Is it in yours?</legend>
              ${item.criteria.map(
                (criterion, index) =>
                  html`<label
                    ><input
                      type="checkbox"
                      .checked=${met[index] ?? false}
                      @change=${() =>
                        this.#change({
                          met: item.criteria.map((_, at) => (at === index) !== (met[at] ?? false)),
                        })}
                    />
                    <span class="prose">${filled(criterion, draw)}</span></label
                  >`,
              )}
            </fieldset>`
      }
    </div>`;
  }

  #toRun(item: Item): TemplateResult | typeof nothing {
    return item.kind === 'prints' ? runView(item.code, this.running, () => void this.#run()) : nothing;
  }

  #decisions(): TemplateResult {
    if (this.comparing)
      return html`<div class="decide">
        <button class="primary" @click=${() => this.#decide(this.confidence)}>That is it</button>
      </div>`;
    return html`<div class="decide" role="group" aria-label="How sure are you?">
        <span class="how-sure" aria-hidden="true">How sure are you?</span>
        ${WORDS.map(
          ([confidence, words]) =>
            html`<button class="sure" @click=${() => this.#decide(confidence)}>${words}</button>`,
        )}
      </div>
      <button class="quiet unknown" @click=${() => this.dispatchEvent(new CustomEvent('item-unknown'))}>
        I don’t know this yet
      </button>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { asked, outcome, silent } = this;
    if (!asked) return nothing;
    const told = outcome !== null && !silent;
    return html`<div @keydown=${(event: KeyboardEvent) => this.#keyPressed(event)}>
      <div class="stem prose">${filled(asked.item.stemHtml, asked.draw)}</div>
      ${
        this.confidence === 'unknown' && outcome
          ? nothing
          : answerView(asked, (part) => this.#change(part), outcome !== null || this.comparing)
      }
      ${this.#criteria()}
      <p class="complaint" role="alert" ?hidden=${!this.complaint}>${this.complaint}</p>
      ${outcome ? nothing : this.#decisions()}
      ${told ? toldView(asked, outcome, this.confidence, this.#toRun(asked.item)) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-item': MlItem;
  }
}
