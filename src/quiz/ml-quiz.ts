import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { element } from '../widget/base/define.ts';
import { placed, scheme, tokens } from '../widget/base/styles.ts';
import { NearController } from '../widget/state/near-controller.ts';
import { SchemeController } from '../widget/state/scheme-controller.ts';

/**
 * Questions on one concept, one after another, with explanations; a lesson for whoever does not know it yet.
 *
 * @summary A few theory questions on a concept.
 *
 * @slot - A link to the concept's page, for readers without JavaScript, for feeds, and wherever something is missing; not shown otherwise.
 *
 * @fires {CustomEvent<null>} ml-ready - The first question is shown.
 * @fires {CustomEvent<{item: string, right: boolean}>} ml-answer - A question was answered.
 * @fires {CustomEvent<{right: number, count: number}>} ml-quiz-end - All of them were.
 * @fires {CustomEvent<MlErrorDetail>} ml-error - The questions cannot be shown.
 *
 * @cssprop --ml-font-voice - Font of questions and explanations; that of text unless set.
 */
@element('ml-quiz')
export class MlQuiz extends LitElement {
  static override styles = [
    tokens,
    scheme,
    placed,
    css`
      :host {
        /* What a first question takes, in a column of text and on a phone. */
        min-height: min(90vh, max(30em, 49em - 40vw));
      }
      .box {
        display: block;
        padding: clamp(12px, 4%, 20px);
        border: 1px solid var(--ml-border);
        border-radius: 6px;
        overflow: auto;
      }
    `,
  ];

  /** Slug of a concept of this site. */
  @property({ reflect: true, useDefault: true }) concept = '';
  /** How many questions at most; 0 for all. */
  @property({ type: Number, reflect: true, useDefault: true }) count = 3;
  /** `auto` is light or dark as the page is where the element stands. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  @state() private isThere = false;

  constructor() {
    super();
    const { states } = this.attachInternals();
    new SchemeController(this, (scheme) => {
      for (const each of ['light', 'dark'] as const) {
        if (each === scheme) states?.add(each);
        else states?.delete(each);
      }
    });
    new NearController(this, () => void this.ready.catch(() => {}));
  }

  /** Fetches the questions. Settles when the first one is shown; rejects when it cannot be. */
  get ready(): Promise<void> {
    return this.#load();
  }

  async #load(): Promise<void> {
    await import('./ml-questions.ts');
    this.isThere = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('ml-questions')?.whenReady();
  }

  override render(): TemplateResult {
    const { concept, count } = this;
    return html`<div class="reach"></div>
      <div class="box">
        ${
          this.isThere
            ? html`<ml-questions .concept=${concept} .count=${count}><slot></slot></ml-questions>`
            : html`<slot></slot>`
        }
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-quiz': MlQuiz;
  }
}
