import { css, html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnswerPlace } from '../core/answer.ts';
import { SITE_BASE } from '../core/site-base.ts';
import type { ConceptBundle, Item } from '../core/theory.ts';
import { answerLog } from '../storage/answer-log.ts';
import pictureCss from '../styles/picture.css?raw';
import { element } from '../widget/base/define.ts';
import { base, buttons, prose, tokens } from '../widget/base/styles.ts';
import { NearController } from '../widget/state/near-controller.ts';
import { filled } from './fill.ts';
import { loadConcept } from './load-concept.ts';
import './ml-item.ts';
import type { ItemAnswer } from './ml-item.ts';
import { inPracticeOrder, warmUpFor } from './queue.ts';

type Stage =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  /** `back`: the item that waits while the reader warms up. */
  | { kind: 'asking'; item: Item; back: Item | null; answered: ItemAnswer | null }
  | { kind: 'lesson'; item: Item }
  | { kind: 'done' };

/**
 * Questions on one concept, one after another, with explanations; a lesson for whoever does not know it yet.
 *
 * @summary A few theory questions on a concept.
 *
 * @slot - A link to the concept's page, for readers without JavaScript and for feeds; not shown otherwise.
 *
 * @fires {CustomEvent<{item: string, right: boolean}>} ml-answer - A question was answered.
 * @fires {CustomEvent<{right: number, count: number}>} ml-quiz-end - All of them were.
 *
 * @cssprop --ml-font-voice - Font of questions and explanations; that of text unless set.
 */
@element('ml-quiz')
export class MlQuiz extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    prose,
    unsafeCSS(pictureCss),
    css`
      :host {
        padding: 20px;
        border: 1px solid var(--ml-border);
        border-radius: 6px;
        background: var(--ml-surface);
        color: var(--ml-text);
        font-family: var(--ml-font-text);
        line-height: 1.55;
      }
      @media (max-width: 30rem) {
        :host {
          padding: 16px;
        }
      }
      .where {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        justify-content: space-between;
        margin: 0 0 14px;
        color: var(--ml-muted);
        font-size: 0.875em;
      }
      .dots {
        display: flex;
        gap: 5px;
        align-items: center;
      }
      .dots i {
        width: 8px;
        height: 8px;
        border: 1px solid var(--ml-control);
        border-radius: 1px;
      }
      .dots i.right {
        border-color: var(--ml-pass);
        background: var(--ml-pass);
      }
      .dots i.wrong {
        border-color: var(--ml-fail);
        background: linear-gradient(135deg, var(--ml-fail) 50%, transparent 50%);
      }
      .next {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 20px;
        align-items: center;
        margin-block-start: 24px;
        padding-block-start: 16px;
        border-block-start: 1px solid var(--ml-border);
      }
      .next button {
        min-height: 40px;
        padding-inline: 20px;
      }
      a {
        color: var(--ml-accent);
      }
      h3 {
        margin: 0 0 12px;
        font-size: 1.125em;
        font-weight: 650;
        outline: none;
      }
    `,
  ];

  /** Slug of a concept of this site. */
  @property({ reflect: true, useDefault: true }) concept = '';
  /** How many questions at most; 0 for all. */
  @property({ type: Number, reflect: true, useDefault: true }) count = 0;
  @state() private stage: Stage = { kind: 'loading' };
  @state() private results: ItemAnswer[] = [];
  #bundle: ConceptBundle | null = null;
  #queue: Item[] = [];
  #at = 0;

  constructor() {
    super();
    new NearController(this, () => void this.#open());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('concept') && this.#bundle && this.#bundle.slug !== this.concept) void this.#open();
  }

  async #open(): Promise<void> {
    const { concept } = this;
    this.stage = { kind: 'loading' };
    try {
      const [bundle, log] = await Promise.all([loadConcept(concept), answerLog()]);
      const answers = await log.list().catch(() => []);
      if (concept !== this.concept) return;
      this.#bundle = bundle;
      this.#queue = inPracticeOrder(bundle.items, answers, this.count);
      this.#begin(0);
    } catch (error) {
      this.stage = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  #begin(at: number): void {
    if (at === 0) this.results = [];
    this.#at = at;
    const item = this.#queue[at];
    this.stage = item ? { kind: 'asking', item, back: null, answered: null } : { kind: 'done' };
    if (item) return;
    const right = this.results.filter((one) => one.right).length;
    this.#tellPage('ml-quiz-end', { right, count: this.results.length });
  }

  async #answered(answer: ItemAnswer): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'asking') return;
    this.stage = { ...stage, answered: answer };
    // A warm-up, and an item after its lesson, are practice; only the first answer counts here.
    if (!stage.back && !this.results.some(({ item }) => item.id === answer.item.id))
      this.results = [...this.results, answer];
    this.#tellPage('ml-answer', { item: answer.item.id, right: answer.right });
    await this.#keep(answer);
  }

  async #keep({ item, right, share, confidence, seconds, misconception }: ItemAnswer): Promise<void> {
    const place: AnswerPlace = document.baseURI.startsWith(SITE_BASE) ? 'practice' : 'embed';
    const { id, version } = item;
    const name = misconception?.name ?? null;
    const log = await answerLog();
    await log
      .add({ item: id, version, right, share, confidence, seconds, place, misconception: name })
      .catch(() => null);
  }

  #unknown(): void {
    const { stage } = this;
    if (stage.kind !== 'asking') return;
    const { item } = stage;
    const answer: ItemAnswer = {
      ...{ item, right: false, share: 0, misconception: null, confidence: 'unknown', seconds: 0 },
    };
    if (!this.results.some((one) => one.item.id === item.id)) this.results = [...this.results, answer];
    void this.#keep(answer);
    this.stage = { kind: 'lesson', item };
    void this.#focus('h3');
  }

  #afterLesson(item: Item): void {
    const warmUp = warmUpFor(item, this.#bundle?.items ?? []);
    this.stage = warmUp
      ? { kind: 'asking', item: warmUp, back: item, answered: null }
      : { kind: 'asking', item, back: null, answered: null };
    void this.#focus('ml-item');
  }

  #goOn(): void {
    const { stage } = this;
    if (stage.kind !== 'asking') return;
    if (stage.back) this.stage = { kind: 'asking', item: stage.back, back: null, answered: null };
    else this.#begin(this.#at + 1);
    void this.#focus('.where');
  }

  /** What had the focus is gone: it goes to the beginning of what took its place. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(selector);
    place?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  #tellPage(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #where(isWarmUp: boolean): TemplateResult {
    const count = this.#queue.length;
    return html`<div class="where" tabindex="-1">
      <span>${isWarmUp ? 'A warm-up' : `Question ${this.#at + 1} of ${count}`}</span>
      <span class="dots" aria-hidden="true">
        ${this.#queue.map((_, index) => {
          const result = this.results[index];
          return html`<i class=${result ? (result.right ? 'right' : 'wrong') : ''}></i>`;
        })}
      </span>
    </div>`;
  }

  #asking({ item, back, answered }: Extract<Stage, { kind: 'asking' }>): TemplateResult {
    const last = this.#at === this.#queue.length - 1;
    const words = back ? 'Back to the question' : last ? 'See how it went' : 'Next question';
    return html`${this.#where(back !== null)}
      <ml-item
        tabindex="-1"
        .item=${item}
        @item-answered=${({ detail }: CustomEvent<ItemAnswer>) => void this.#answered(detail)}
        @item-unknown=${() => this.#unknown()}
      ></ml-item>
      ${
        answered
          ? html`<div class="next">
              <button class="primary" @click=${() => this.#goOn()}>${words}</button>
              ${this.#links(!answered.right)}
            </div>`
          : nothing
      }`;
  }

  /** Where to read and practise more. */
  #links(reads: boolean): TemplateResult {
    const { learn, problems = [], titles = {}, slug = '' } = this.#bundle ?? {};
    const problem = problems[0];
    const link = (path: string, words: string): TemplateResult =>
      html`<a href=${new URL(path, SITE_BASE).href}>${words}</a>`;
    return html`${reads ? link(`theory/${slug}/#lesson`, 'Read the lesson') : nothing}
    ${learn ? link(`learn/${learn}/`, 'Read more') : nothing}
    ${problem ? link(`problems/${problem}/`, `Write it: ${titles[`problem:${problem}`] ?? problem}`) : nothing}`;
  }

  #lesson(item: Item): TemplateResult {
    const { title = '', lessonHtml = '' } = this.#bundle ?? {};
    const warmUp = warmUpFor(item, this.#bundle?.items ?? []);
    return html`<h3 tabindex="-1">${title}, in two minutes</h3>
      <div class="prose">${filled(lessonHtml, null)}</div>
      <div class="next">
        <button class="primary" @click=${() => this.#afterLesson(item)}>
          ${warmUp ? 'Warm up with an easier one' : 'Back to the question'}
        </button>
      </div>`;
  }

  #done(): TemplateResult {
    const right = this.results.filter((one) => one.right).length;
    const sure = this.results.filter(({ confidence }) => confidence === 'sure');
    const sureRight = sure.filter((one) => one.right).length;
    return html`<h3 tabindex="-1">${right} of ${this.results.length} right</h3>
      <p>
        ${sure.length > 0 ? `You were sure of ${sure.length}, and ${sureRight} of those were right. ` : ''}What
        was wrong comes back in a day or two, the rest later.
      </p>
      <div class="next">
        <button @click=${() => void this.#open()}>Ask again, with fresh numbers</button>
        ${this.#links(true)}
      </div>`;
  }

  override render(): TemplateResult {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p class="where" role="status">The questions are coming …</p>`;
      case 'failed':
        return html`<p role="alert">${stage.message}</p>
          <button @click=${() => void this.#open()}>Try again</button>`;
      case 'asking':
        return this.#asking(stage);
      case 'lesson':
        return this.#lesson(stage.item);
      case 'done':
        return this.#done();
      default:
        return stage satisfies never;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-quiz': MlQuiz;
  }
}
