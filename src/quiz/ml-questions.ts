import { html, LitElement, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AnswerPlace } from '../core/study/answer.ts';
import { SITE_BASE } from '../core/site-base.ts';
import type { ConceptBundle, Item } from '../core/study/theory.ts';
import type { AnswerLog } from '../storage/records/answer-log.ts';
import pictureCss from '../styles/picture.css?raw';
import { element } from '../widget/base/define.ts';
import { adviseAuthor } from '../widget/base/author.ts';
import { containKeys, containTyping } from '../widget/base/contain-keys.ts';
import { tellPage, type MlErrorDetail } from '../widget/base/events.ts';
import { policyKnown, policyMessage } from '../widget/base/page-policy.ts';
import { base, buttons, prose } from '../widget/base/styles.ts';
import { atHome } from './at-home.ts';
import { filled } from './fill.ts';
import { ConceptError, loadConcept } from './load-concept.ts';
import './ml-item.ts';
import type { ItemAnswer } from './ml-item.ts';
import { questionsStyles } from './questions-styles.ts';
import { inPracticeOrder, warmUpFor } from './queue.ts';

type Stage =
  | { kind: 'loading' }
  | { kind: 'failed'; code: string; message: string }
  /** `back`: the item that waits while the reader warms up. */
  | { kind: 'asking'; item: Item; back: Item | null; answered: ItemAnswer | null }
  | { kind: 'lesson'; item: Item }
  | { kind: 'done' };

/** The answers of this browser. What keeps them is fetched in one file with what keeps the work on problems. */
const answerLog = async (): Promise<AnswerLog> =>
  (await import('../widget/state/work-storage.ts')).answerLog();

/** What `<ml-quiz>` is made of, fetched when it is nearly in sight. */
@element('ml-questions')
export class MlQuestions extends LitElement {
  static override styles = [base, buttons, prose, unsafeCSS(pictureCss), questionsStyles];

  @property({ attribute: false }) concept = '';
  @property({ attribute: false }) count = 0;
  @state() private stage: Stage = { kind: 'loading' };
  @state() private results: ItemAnswer[] = [];
  #opening: Promise<void> = Promise.resolve();
  #bundle: ConceptBundle | null = null;
  #queue: Item[] = [];
  #at = 0;

  /** Settles when the first question is shown; rejects when it cannot be. */
  async whenReady(): Promise<void> {
    await this.updateComplete;
    await this.#opening;
  }

  protected override firstUpdated(): void {
    containKeys(this);
    containTyping(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('concept') || changed.has('count')) this.#open();
  }

  #open(): void {
    this.#opening = this.#load();
    // The element itself shows that it failed; a page that wants to know asks for `ready`.
    this.#opening.catch(() => {});
  }

  async #load(): Promise<void> {
    const { concept } = this;
    this.stage = { kind: 'loading' };
    try {
      const [bundle, log] = await Promise.all([loadConcept(concept), answerLog()]);
      const answers = await log.list().catch(() => []);
      if (concept !== this.concept) return;
      this.#bundle = bundle;
      this.#queue = inPracticeOrder(bundle.items, answers, this.count);
    } catch (error) {
      await policyKnown();
      if (concept === this.concept) this.#fail(whyFailed(error));
      throw error;
    }
    this.#begin(0);
    await this.updateComplete;
    tellPage(this, 'ml-ready', null);
  }

  #fail({ code, message, advice }: Failure): void {
    this.stage = { kind: 'failed', code, message };
    const root = this.getRootNode();
    if (!atHome() && root instanceof ShadowRoot) adviseAuthor(advice, root.host);
    tellPage(this, 'ml-error', { code, message: advice });
  }

  #begin(at: number): void {
    if (at === 0) this.results = [];
    this.#at = at;
    const item = this.#queue[at];
    this.stage = item ? { kind: 'asking', item, back: null, answered: null } : { kind: 'done' };
    if (item) return;
    const right = this.results.filter((one) => one.right).length;
    tellPage(this, 'ml-quiz-end', { right, count: this.results.length });
  }

  async #answered(answer: ItemAnswer): Promise<void> {
    const { stage } = this;
    if (stage.kind !== 'asking') return;
    this.stage = { ...stage, answered: answer };
    // A warm-up, and an item after its lesson, are practice; only the first answer counts here.
    if (!stage.back && !this.results.some(({ item }) => item.id === answer.item.id))
      this.results = [...this.results, answer];
    tellPage(this, 'ml-answer', { item: answer.item.id, right: answer.right });
    await this.#keep(answer);
  }

  async #keep({ item, right, share, confidence, seconds, misconception }: ItemAnswer): Promise<void> {
    const place: AnswerPlace = atHome() ? 'practice' : 'embed';
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
    // Where the page gives a height, it scrolls inside.
    this.parentElement?.scrollTo(0, 0);
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
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
      html`<a href=${new URL(path, SITE_BASE).href} target=${atHome() ? nothing : '_blank'}>${words}</a>`;
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

  /** That the concept has more questions than were asked. */
  #more(): string {
    const practice = this.#bundle?.items.filter(({ use }) => use === 'practice') ?? [];
    const left = practice.length - this.results.length;
    return left > 0
      ? `There ${left === 1 ? 'is one more question' : `are ${left} more questions`} on this.`
      : '';
  }

  #done(): TemplateResult {
    const right = this.results.filter((one) => one.right).length;
    const sure = this.results.filter(({ confidence }) => confidence === 'sure');
    const sureRight = sure.filter((one) => one.right).length;
    return html`<h3 tabindex="-1">${right} of ${this.results.length} right</h3>
      <p>
        ${sure.length > 0 ? `You were sure of ${sure.length}, and ${sureRight} of those were right.` : ''}
        ${atHome() ? 'What was wrong comes back in a day or two, the rest later.' : this.#more()}
      </p>
      <div class="next">
        <button @click=${() => this.#open()}>Ask again, with fresh numbers</button>
        ${this.#links(true)}
      </div>`;
  }

  override render(): TemplateResult {
    const { stage } = this;
    switch (stage.kind) {
      case 'loading':
        return html`<p class="where" role="status">The questions are coming …</p>
          <slot></slot>`;
      case 'failed':
        return html`<p role="alert">${stage.message}</p>
          <p><slot></slot></p>
          ${
            stage.code === 'E_CONCEPT'
              ? nothing
              : html`<button @click=${() => this.#open()}>Try again</button>`
          }`;
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

interface Failure extends MlErrorDetail {
  /** For the page's author. */
  advice: string;
}

/** What to tell the reader, and what the page's author. */
function whyFailed(error: unknown): Failure {
  const advice = policyMessage();
  if (advice) return { code: 'E_CSP', message: 'This page does not let the questions work here.', advice };
  const { code, message } =
    error instanceof ConceptError
      ? error
      : { code: 'E_NET', message: 'The questions could not be read. Try again in a moment.' };
  return { code, message, advice: message };
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-questions': MlQuestions;
  }
}
