import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { listed, plural } from '../../src/core/words.ts';
import { answerLog } from '../../src/storage/records/answer-log.ts';
import {
  isLasting,
  makeLasting,
  sharedStorage,
  siteSettings,
  type Archive,
  type BrowserStorage,
  type Imported,
} from '../../src/storage/index.ts';
import { element } from '../../src/widget/base/define.ts';
import { download } from '../../src/widget/base/download.ts';
import { megabytes } from '../../src/widget/base/first-words.ts';
import { formatAge } from '../../src/widget/base/format.ts';
import { base, buttons } from '../../src/widget/base/styles.ts';

/** What is kept in this browser, and what the reader can do with it as a whole. */
@element('ml-your-data')
export class MlYourData extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        min-height: 28rem;
        font-variant-numeric: tabular-nums;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 4px 24px;
        margin: 16px 0 32px;
      }
      dt {
        color: var(--ml-muted);
      }
      dd {
        margin: 0;
      }
      h2 {
        margin: 24px 0 4px;
        font-size: 1em;
        font-weight: 650;
      }
      p {
        margin: 0 0 8px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
      }
      .failed {
        color: var(--ml-fail);
      }
      button.delete {
        border-color: var(--ml-fail);
        color: var(--ml-fail);
      }
    `,
  ];

  #storage: BrowserStorage | null = null;

  @state() private archive: Archive | null = null;
  /** Of everything this site keeps, Python included; null where the browser does not say. */
  @state() private usedBytes: number | null = null;
  @state() private lasting: boolean | null = null;
  @state() private said: { words: string; failed?: boolean } | null = null;
  @state() private deleting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  /** Everything, in whichever database it is. */
  async #keeper(storage: BrowserStorage): Promise<Awaited<ReturnType<BrowserStorage['archive']>>> {
    const { sittingStore } = await import('../../src/storage/records/sitting-store.ts');
    return storage.archive(await answerLog(), await sittingStore());
  }

  async #read(): Promise<void> {
    const kept = await sharedStorage();
    this.#storage = kept;
    // Missing where a page is served without https.
    const { storage } = navigator as { storage?: StorageManager };
    const [archive, lasting, estimate] = await Promise.all([
      this.#keeper(kept).then((keeper) => keeper.read()),
      isLasting(),
      storage?.estimate?.().catch(() => null),
    ]);
    // All at once: what is shown does not move.
    this.archive = archive;
    this.lasting = lasting;
    this.usedBytes = estimate?.usage ?? null;
  }

  async #export(): Promise<void> {
    // Read again: other tabs may have gone on.
    await this.#read();
    if (!this.archive || !this.#storage) return;
    const day = this.archive.exportedAt.slice(0, 10);
    download(`ml-judge-${day}.json`, JSON.stringify(this.archive, null, 1));
    siteSettings().noteExport();
    this.said = { words: 'Exported. Keep the file where you keep things.' };
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file || !this.#storage) return;
    try {
      const keeper = await this.#keeper(this.#storage);
      const outcome = await keeper.importText(await file.text());
      this.said =
        outcome.kind === 'imported'
          ? { words: describe(outcome.added) }
          : { words: outcome.message, failed: true };
    } catch {
      this.said = { words: "The browser's storage is full: not everything could be imported.", failed: true };
    }
    await this.#read();
  }

  async #delete(): Promise<void> {
    this.deleting = false;
    try {
      if (this.#storage) await (await this.#keeper(this.#storage)).clear();
      this.said = { words: 'Everything is deleted.' };
    } catch {
      this.said = { words: 'The browser did not let everything be deleted. Try again.', failed: true };
    }
    await this.#read();
  }

  async #persist(): Promise<void> {
    this.lasting = await makeLasting();
    if (!this.lasting) this.said = { words: 'The browser has not agreed. It often does after a few visits.' };
  }

  #sizes({
    drafts,
    submissions,
    progress,
    answers,
    sittings,
    cases,
    notes,
    tellings,
  }: Archive): TemplateResult {
    const { exportedAt } = siteSettings();
    return html`<dl>
      <dt>Drafts</dt>
      <dd>${drafts.length}</dd>
      <dt>Submissions</dt>
      <dd>${submissions.length}</dd>
      <dt>Problems solved</dt>
      <dd>${progress.filter((one) => one.progress === 'solved').length}</dd>
      <dt>Theory answers</dt>
      <dd>${answers.length}</dd>
      <dt>Sittings</dt>
      <dd>${sittings.length}</dd>
      <dt>Cases of your own</dt>
      <dd>${cases.length}</dd>
      <dt>Notes</dt>
      <dd>${notes.length}</dd>
      <dt>Told apart</dt>
      <dd>wrong programs of ${plural(tellings.length, 'problem')}</dd>
      <dt>Size</dt>
      <dd>
        ${formatBytes(new Blob([JSON.stringify(this.archive)]).size)}${
          this.usedBytes === null ? nothing : `, with the site and Python ${formatBytes(this.usedBytes)}`
        }
      </dd>
      <dt>Last export</dt>
      <dd>${exportedAt ? formatAge(exportedAt) : 'never'}</dd>
    </dl>`;
  }

  #lasting(): TemplateResult | typeof nothing {
    switch (this.lasting) {
      case null:
        return nothing;
      case true:
        return html`<h2>Lasting</h2>
          <p>The browser keeps this until you delete it.</p>`;
      case false:
        return html`<h2>Lasting</h2>
          <p>The browser may delete this when space runs short.</p>
          <button type="button" @click=${() => void this.#persist()}>Ask it to keep everything</button>`;
    }
  }

  #deletion({ drafts, submissions, answers }: Archive): TemplateResult {
    const what = `${plural(drafts.length, 'draft')}, ${plural(submissions.length, 'submission')} and ${plural(answers.length, 'answer')}`;
    return html`<h2>Delete</h2>
      ${
        this.deleting
          ? html`<p>
                Delete ${what}, with sittings, cases, notes, progress and settings? This cannot be undone.
              </p>
              <div class="actions">
                <button type="button" class="delete" @click=${() => void this.#delete()}>
                  Delete everything
                </button>
                <button type="button" @click=${() => (this.deleting = false)}>Keep it</button>
              </div>`
          : html`<p>
                Drafts, submissions, answers, sittings, cases of your own, notes, progress and settings of
                this browser.
              </p>
              <button type="button" @click=${() => (this.deleting = true)}>Delete…</button>`
      }`;
  }

  override render(): TemplateResult {
    const { archive, said } = this;
    if (!archive) return html``;
    return html`
      ${
        this.#storage?.persistent
          ? nothing
          : html`<p>This window allows no storage: what you write here goes when you close it.</p>`
      }
      ${this.#sizes(archive)}
      <h2>Export and import</h2>
      <p>One file with everything. An import adds what is not here yet, and changes nothing else.</p>
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.#export()}>Export everything</button>
        <button type="button" @click=${() => this.renderRoot.querySelector('input')?.click()}>Import…</button>
        <input
          type="file"
          accept=".json,application/json"
          aria-label="File to import"
          hidden
          @change=${({ target }: Event) => void this.#import(target as HTMLInputElement)}
        />
      </div>
      <p role="status" class=${said?.failed ? 'failed' : ''}>${said?.words ?? ''}</p>
      ${this.#lasting()} ${this.#deletion(archive)}
    `;
  }
}

function describe(added: Imported): string {
  const { drafts, submissions, answers, sittings, cases, notes, tellings, settings } = added;
  if (Object.values(added).every((count: number) => count === 0))
    return 'Everything in this file was here already.';
  const parts = [
    plural(drafts, 'draft'),
    plural(submissions, 'submission'),
    ...(answers > 0 ? [plural(answers, 'answer')] : []),
    ...(sittings > 0 ? [plural(sittings, 'sitting')] : []),
    ...(cases > 0 ? [plural(cases, 'case')] : []),
    ...(notes > 0 ? [plural(notes, 'note')] : []),
    ...(tellings > 0 ? [plural(tellings, 'result') + ' of telling apart'] : []),
    plural(settings, 'setting'),
  ];
  return `Added ${listed(parts)}.`;
}

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${megabytes(bytes)} MB`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-your-data': MlYourData;
  }
}
