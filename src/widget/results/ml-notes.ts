import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { sharedStorage, type Note } from '../../storage/index.ts';
import { element } from '../base/define.ts';
import { base, prose } from '../base/styles.ts';

/** Typing rests before it is drawn. */
const DRAWN_AFTER_MS = 200;

/** The reader's notes on a problem, and whether they mean to come back to it: kept with every key. */
@element('ml-notes')
export class MlNotes extends LitElement {
  static override styles = [
    base,
    prose,
    css`
      :host {
        padding: 12px var(--inset) 24px;
        font-size: 0.9375em;
      }
      .mark {
        display: flex;
        align-items: center;
        gap: 8px;
        width: max-content;
        max-width: 100%;
        min-height: 32px;
      }
      .mark input {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--ml-accent);
      }
      .bench {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px 24px;
        align-items: start;
      }
      @container (min-width: 40rem) {
        .bench:has(.prose) {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
      .form {
        display: grid;
        gap: 6px;
      }
      .form label,
      p.unkept {
        margin: 0;
        color: var(--ml-muted);
        font-size: 0.9333em;
      }
      textarea {
        width: 100%;
        min-height: 7em;
        max-height: 30em;
        padding: 8px 12px;
        border: 1px solid var(--ml-control);
        border-radius: 4px;
        background: var(--ml-surface);
        color: var(--ml-text);
        font: inherit;
        line-height: 1.5;
        field-sizing: content;
        resize: vertical;
      }
      .prose {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .prose > :first-child {
        margin-block-start: 0;
      }
      /* A phone enlarges the page around smaller letters. */
      @media (pointer: coarse) {
        textarea {
          font-size: 16px;
        }
      }
    `,
  ];

  /** Whose notes: a slug, or the address of somebody's own problem. */
  @property() problem = '';
  /** The reader sees it. */
  @property({ type: Boolean }) shown = false;

  @state() private text = '';
  @state() private comeBack = false;
  /** The text as it reads; empty until it is drawn, and where it cannot be. */
  @state() private drawn = '';
  /** The browser has no room, or no storage: notes last as long as the page. */
  @state() private unkept = false;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  /** What has not been handed to the database yet. */
  #unsaved: Partial<Pick<Note, 'text' | 'comeBack'>> | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('problem')) {
      this.text = this.drawn = '';
      this.comeBack = false;
    }
    // Another window may have gone on: read whenever it is shown.
    if ((changed.has('problem') || changed.has('shown')) && this.shown && this.problem) void this.#read();
  }

  async #read(): Promise<void> {
    const { problem } = this;
    try {
      const storage = await sharedStorage();
      const { text, comeBack } = await storage.notes.get(problem);
      this.unkept = !storage.persistent;
      if (problem !== this.problem || this.#unsaved) return;
      this.text = text;
      this.comeBack = comeBack;
      void this.#draw();
    } catch {
      this.unkept = true;
    }
  }

  #change(part: Partial<Pick<Note, 'text' | 'comeBack'>>): void {
    const isUnderWay = this.#unsaved !== null;
    this.#unsaved = { ...this.#unsaved, ...part };
    if (!isUnderWay) void this.#save();
  }

  /** One write after another: the last one has the last word. */
  async #save(): Promise<void> {
    const { problem } = this;
    try {
      const { notes } = await sharedStorage();
      while (this.#unsaved) {
        const part = this.#unsaved;
        await notes.change(problem, part);
        if (this.#unsaved === part) this.#unsaved = null;
      }
    } catch {
      this.#unsaved = null;
      this.unkept = true;
    }
  }

  async #draw(): Promise<void> {
    const { text } = this;
    if (text.trim() === '') {
      this.drawn = '';
      return;
    }
    try {
      const [{ renderMarkdown }, { sanitise }] = await Promise.all([
        import('../../problems/markdown.ts'),
        import('../../problems/sanitise.ts'),
      ]);
      if (text === this.text) this.drawn = sanitise(renderMarkdown(text).html);
    } catch {
      this.drawn = ''; // Without a connection: the text itself is there.
    }
  }

  #write({ target }: Event): void {
    this.text = (target as HTMLTextAreaElement).value;
    this.#change({ text: this.text });
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => void this.#draw(), DRAWN_AFTER_MS);
  }

  #mark({ target }: Event): void {
    this.comeBack = (target as HTMLInputElement).checked;
    this.#change({ comeBack: this.comeBack });
  }

  override render(): TemplateResult {
    return html`
      <label class="mark"
        ><input type="checkbox" .checked=${live(this.comeBack)} @change=${this.#mark} /> Come back to this
        problem</label
      >
      <div class="bench">
        <div class="form">
          <label for="text">Your notes, in Markdown with $formulas$. They are kept in this browser.</label>
          <textarea id="text" .value=${live(this.text)} @input=${this.#write}></textarea>
          ${
            this.unkept
              ? html`<p class="unkept">This browser keeps nothing here: notes go with the page.</p>`
              : nothing
          }
        </div>
        ${
          this.drawn
            ? html`<section class="prose" aria-label="Your notes as they read">
                ${unsafeHTML(this.drawn)}
              </section>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-notes': MlNotes;
  }
}
