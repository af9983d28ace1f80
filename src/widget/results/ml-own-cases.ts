import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Problem } from '../../core/problem.ts';
import { newId, sharedStorage, type NamedCase, type OwnCase } from '../../storage/index.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';
import { base, buttons } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';
import type { AsideState } from '../state/run-state.ts';
import { caseStyles } from './case-styles.ts';
import type { GoTo } from './feedback-view.ts';
import { ownAnswersView } from './own-answers-view.ts';
import { besides, LONGEST_NAME, nextName, withChanged } from './own-case-list.ts';
import { ownCasesStyles } from './own-cases-styles.ts';
import { ownAnnouncement, toldAlone } from './own-cases-words.ts';
import { resultStyles } from './result-styles.ts';

/**
 * Test cases that the reader writes and keeps by name, with what the reference answers to them.
 * @fires part-try with the cases to try
 * @fires part-walk with the code of one of them, to go through line by line
 * @fires part-go-to when the reader follows a line of their code
 */
@element('ml-own-cases')
export class MlOwnCases extends LitElement {
  static override styles = [base, buttons, resultStyles, caseStyles, ownCasesStyles];

  /** Whose cases: a slug, or the address of somebody's own problem. */
  @property() problem = '';
  /** Cases are not gone through line by line. */
  @property({ type: Boolean }) unaided = false;
  /** The reader sees it. */
  @property({ type: Boolean }) shown = false;
  /** Answers a case that runs as it stands; an empty one where there is none. */
  @property({ attribute: false }) exampleOf: ((problem: Problem) => Promise<string>) | undefined;
  @property({ attribute: false }) own: AsideState<'ownCases'> = { kind: 'idle' };
  /** What the cases are for. */
  @property({ attribute: false }) of: Problem | undefined;

  @state() private cases: readonly OwnCase[] = [];
  @state() private chosen = '';
  /** A case to begin from; empty until it is known. */
  @state() private example = '';
  @state() private deleted: OwnCase | null = null;
  /** The browser has no room, or no storage: cases last as long as the page. */
  @state() private unkept = false;
  @query('textarea') private readonly textarea!: HTMLTextAreaElement;
  /** Counts what the reader has changed. */
  #changes = 0;
  /** Settles when what is kept of the problem has been read. */
  #read: Promise<void> = Promise.resolve();

  readonly #goTo: GoTo = ({ line, column }) => tellWidget(this, 'part-go-to', { line, column });
  /** Another window may have gone on. */
  readonly #again = (): void => void (this.#read = this.#readKept());

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('focus', this.#again);
  }

  override disconnectedCallback(): void {
    removeEventListener('focus', this.#again);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('problem')) {
      this.cases = [];
      this.example = '';
      this.deleted = null;
      this.#again();
    }
    if (changed.has('shown') && this.shown) void this.#read.then(() => this.#fetchExample());
  }

  async #fetchExample(): Promise<void> {
    const { of } = this;
    if (!of || this.cases.length > 0 || this.example) return;
    const example = (await this.exampleOf?.(of)) ?? '';
    if (of === this.of) this.example = example;
  }

  /** Adds a case that was shown, and opens it; the same code is added once. */
  async add({ name, code }: NamedCase): Promise<void> {
    await this.#read;
    const same = this.cases.find((own) => own.code.trim() === code.trim());
    if (same) this.chosen = same.id;
    else this.#begin(name.slice(0, LONGEST_NAME), code);
    await this.updateComplete;
    this.textarea.focus();
    this.textarea.scrollIntoView({ block: 'nearest' });
  }

  async #readKept(): Promise<void> {
    const { problem } = this;
    const changes = this.#changes;
    if (!problem) return;
    try {
      const storage = await sharedStorage();
      const kept = await storage.casesOf(problem);
      // Meanwhile the reader may have gone on.
      if (problem !== this.problem || changes !== this.#changes) return;
      this.unkept = !storage.persistent;
      // Without storage, or in a full one, what is here is all there is.
      if (kept.length > 0) this.cases = kept;
    } catch {
      this.unkept = true;
    }
  }

  /** What a case calls: the entry point, or `drive` where a driver uses the submission. */
  get #calls(): string {
    return this.of && 'driver.py' in this.of.files ? 'drive' : (this.of?.entryPoint ?? '');
  }

  /** All of them; the example where there is none yet. */
  get written(): readonly OwnCase[] {
    return this.cases.length > 0 ? this.cases : [this.#current];
  }

  /** The case that is shown; the example where there is none yet. */
  get #current(): OwnCase {
    const [first] = this.cases;
    return this.cases.find(({ id }) => id === this.chosen) ?? first ?? this.#made(nextName([]), this.example);
  }

  #made(name: string, code: string): OwnCase {
    return { id: newId(), problem: this.problem, name, code, createdAt: new Date().toISOString() };
  }

  #begin(name: string, code: string): void {
    const made = this.#made(nextName(this.cases, name), code);
    this.cases = [...this.cases, made];
    this.deleted = null;
    this.chosen = made.id;
    this.#keep(made);
  }

  #change(change: Partial<NamedCase>): void {
    const changed = { ...this.#current, ...change };
    if (this.cases.length === 0) this.chosen = changed.id;
    this.cases = this.cases.length === 0 ? [changed] : withChanged(this.cases, changed);
    this.#keep(changed);
  }

  #keep(changed: OwnCase): void {
    this.#changes++;
    sharedStorage()
      .then((storage) => storage.cases.save(changed))
      .catch(() => (this.unkept = true));
  }

  #delete(): void {
    const gone = this.#current;
    this.#changes++;
    this.chosen = besides(this.cases, gone)?.id ?? '';
    this.cases = this.cases.filter(({ id }) => id !== gone.id);
    this.deleted = gone;
    if (this.cases.length === 0) void this.#fetchExample();
    sharedStorage()
      .then((storage) => storage.cases.remove(gone))
      .catch(() => (this.unkept = true));
  }

  #bringBack(gone: OwnCase): void {
    this.deleted = null;
    this.cases = [...this.cases, gone];
    this.chosen = gone.id;
    this.#keep(gone);
  }

  #try(cases: readonly OwnCase[]): void {
    if (this.own.kind !== 'running')
      tellWidget(
        this,
        'part-try',
        cases.map(({ name, code }) => ({ name, code })),
      );
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#try([this.#current]);
  }

  #list(current: OwnCase): TemplateResult {
    return html`<div class="list" role="group" aria-label="Your cases">
      ${this.cases.map(
        (own) =>
          html`<button
            type="button"
            aria-pressed=${own.id === current.id}
            @click=${() => (this.chosen = own.id)}
          >
            ${visibleText(own.name) || 'Without a name'}
          </button>`,
      )}
      <button
        type="button"
        class="quiet"
        ?hidden=${this.cases.length === 0}
        @click=${() => this.#begin('', current.code)}
      >
        New case
      </button>
    </div>`;
  }

  #form(current: OwnCase): TemplateResult {
    const running = this.own.kind === 'running';
    return html`<div class="form">
      <div class="named">
        <label for="name">Name</label>
        <input
          id="name"
          maxlength=${LONGEST_NAME}
          autocomplete="off"
          .value=${live(current.name)}
          @input=${({ target }: Event) => this.#change({ name: (target as HTMLInputElement).value })}
          @keydown=${this.#onKey}
        />
      </div>
      <label for="code"
        >${
          this.of?.language === 'sql'
            ? 'Fill the tables, which are empty at first: INSERT INTO … VALUES (…);'
            : `Give each argument by its name, or call ${this.#calls}(…), once or more often.`
        }
        The reference answers as well; nothing here counts.</label
      >
      <textarea
        id="code"
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        placeholder=${this.cases.length === 0 ? 'An example comes as soon as Python is there.' : ''}
        .value=${live(current.code)}
        @input=${() => this.#change({ code: this.textarea.value })}
        @keydown=${this.#onKey}
      ></textarea>
      <div class="actions">
        <button type="button" class="primary" ?disabled=${running} @click=${() => this.#try([current])}>
          Try
        </button>
        ${
          this.cases.length > 1
            ? html`<button type="button" ?disabled=${running} @click=${() => this.#try(this.cases)}>
                Try all ${this.cases.length}
              </button>`
            : nothing
        }
        ${
          this.cases.length > 0
            ? html`<button type="button" class="quiet" @click=${this.#delete}>Delete</button>`
            : nothing
        }
      </div>
      ${
        this.deleted
          ? html`<p class="note">
              ${visibleText(this.deleted.name)} is deleted.
              <button
                type="button"
                class="quiet"
                @click=${() => this.deleted && this.#bringBack(this.deleted)}
              >
                Bring it back
              </button>
            </p>`
          : nothing
      }
      ${this.unkept ? html`<p class="note">This browser keeps nothing here: cases go with the page.</p>` : nothing}
    </div>`;
  }

  override render(): TemplateResult {
    const current = this.#current;
    return html`
      ${this.cases.length > 0 ? this.#list(current) : nothing}
      <div class="bench">
        ${this.#form(current)}
        <div class="told">
          <p role="status" class=${toldAlone(this.own) ? 'message' : 'visually-hidden'}>
            ${ownAnnouncement(this.own)}
          </p>
          ${ownAnswersView(this.own, this.#goTo, !this.unaided)}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-own-cases': MlOwnCases;
  }
}
