import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PackageName } from '../../core/packages.ts';
import type { Marker } from '../../editor/index.ts';
import { adviseAuthor } from '../base/author.ts';
import { tellPage, tellWidget } from '../base/events.ts';
import { containKeys } from '../base/contain-keys.ts';
import { element } from '../base/define.ts';
import { normaliseSource } from '../base/source-text.ts';
import { base, buttons } from '../base/styles.ts';
import { markerOf } from '../results/judgement-words.ts';
import '../workspace/ml-editor.ts';
import '../workspace/ml-toolbar.ts';
import type { MlEditor } from '../workspace/ml-editor.ts';
import { snippetResult, spokenResult } from './snippet-result.ts';
import { snippetStyles } from './snippet-styles.ts';
import { SnippetController, type SnippetReport } from './snippet-controller.ts';

/** What `<ml-run>` is made of, fetched when it is nearly in sight. */
@element('ml-snippet')
export class MlSnippet extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
    `,
    snippetStyles,
  ];

  readonly #runs = new SnippetController(this);
  @query('ml-editor') private readonly editor!: MlEditor | null;
  @state() private markers: readonly Marker[] = [];

  /** The editor's text. */
  @property({ attribute: false }) code = '';
  /** What the page gave: where Reset leads. */
  @property({ attribute: false }) given = '';
  @property({ attribute: false }) packages: readonly PackageName[] = [];
  /** The code of the snippets before it in its session, as it is now. */
  @property({ attribute: false }) earlier: () => readonly string[] = () => [];

  /** Settles when it can be written in. */
  async whenReady(): Promise<void> {
    await this.updateComplete;
    await this.editor?.whenReady();
  }

  /** Runs the code. Rejects when stopped, or when running is not possible. */
  async run(): Promise<SnippetReport> {
    this.markers = [];
    const report = await this.#runs
      .run(normaliseSource(this.code), this.earlier().map(normaliseSource), this.packages)
      .catch((error: unknown) => {
        const { state } = this.#runs;
        if (state.kind === 'failed') {
          if (state.advice) adviseAuthor(state.advice);
          const { code, message, advice = message } = state;
          tellPage(this, 'ml-error', { code, message: advice });
        }
        throw error;
      });
    if (report.feedback && report.failedEarlier === null) this.markers = markerOf(report.feedback);
    tellPage(this, 'ml-output', report);
    return report;
  }

  stop(): void {
    this.#runs.stop();
  }

  /** Brings the code of the page back; Undo in the editor returns to what was there. */
  reset(): void {
    this.#runs.clear();
    this.markers = [];
    this.#change(this.given);
  }

  protected override firstUpdated(): void {
    containKeys(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('given')) this.#runs.clear();
  }

  #change(code: string): void {
    this.code = code;
    tellWidget(this, 'part-change', code);
  }

  /** For buttons and keys: what goes wrong is shown. */
  #runAndShow(): void {
    void this.run().catch(() => {});
  }

  override render(): TemplateResult {
    const { state, progress } = this.#runs;
    const isStale = state.kind === 'finished' && state.source !== normaliseSource(this.code);
    return html`
      <ml-editor
        part="editor"
        .code=${this.code}
        .markers=${this.markers}
        @part-change=${(event: CustomEvent<string>) => {
          event.stopPropagation();
          this.#change(event.detail);
        }}
        @part-intent=${() => this.#runs.warmUp(this.code)}
        @part-run=${() => this.#runAndShow()}
      ></ml-editor>
      <div class="line">
        <ml-toolbar
          part="toolbar"
          exportparts="run-button, stop-button, python"
          run-only
          .progress=${progress}
          ?running=${state.kind === 'running'}
          @part-intent=${() => this.#runs.warmUp(this.code)}
          @part-run=${() => this.#runAndShow()}
          @part-stop=${() => this.stop()}
          @part-retry=${() => this.#runs.retry(this.code)}
        ></ml-toolbar>
        ${
          this.code === this.given && state.kind === 'idle'
            ? nothing
            : html`<button type="button" class="quiet" @click=${() => this.reset()}>Reset</button>`
        }
      </div>
      <div class="output" part="output">
        ${snippetResult(state, isStale, ({ line, column }) => this.editor?.goTo(line, column))}
      </div>
      <p class="visually-hidden" role="status">${spokenResult(state)}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-snippet': MlSnippet;
  }
}
