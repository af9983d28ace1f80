import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PackageName } from '../core/packages.ts';
import { element } from './base/define.ts';
import { tellPage } from './base/events.ts';
import { placed, scheme, tokens } from './base/styles.ts';
import { NearController } from './state/near-controller.ts';
import { SchemeController } from './state/scheme-controller.ts';
import type { MlSnippet } from './snippet/ml-snippet.ts';
import type { SnippetReport } from './snippet/snippet-controller.ts';

/** Lines of an editor that is as high as its code. */
const LINES = { least: 3, most: 22 };

/**
 * Code to run in the reader's browser, with what it prints and draws. The code is the element's text, or that of
 * a `script`, `pre` or `textarea` in it.
 *
 * @summary Python code to read, change and run.
 *
 * @slot - The code, shown as it is by readers without JavaScript and in feeds.
 *
 * @fires {CustomEvent<null>} ml-ready - The editor is shown.
 * @fires {CustomEvent<SnippetReport>} ml-output - The code has run; `detail` says what came of it.
 * @fires {CustomEvent<MlErrorDetail>} ml-error - Running is not possible.
 *
 * @csspart editor - The editor.
 * @csspart toolbar - The line with Run.
 * @csspart run-button - Run.
 * @csspart stop-button - Stop, while the code runs.
 * @csspart python - What Python is doing.
 * @csspart output - What was printed and drawn, or why the code ended.
 */
@element('ml-run')
export class MlRun extends LitElement {
  static override styles = [
    tokens,
    scheme,
    placed,
    css`
      .box {
        --inset: 12px;
        display: flex;
        flex-direction: column;
        border: 1px solid var(--ml-border);
        border-radius: 6px;
        overflow: hidden;
      }
      pre {
        box-sizing: border-box;
        /* As high as what comes in its place. */
        height: calc(var(--lines) * 1.55em + 18px + max(51px, 2.86em));
        margin: 0;
        padding: 8px 12px 8px 60px;
        overflow: hidden;
        font: 0.875em/1.55 var(--ml-font-code);
      }
      ml-snippet {
        flex: 1;
      }
    `,
  ];

  /** Snippets of one name share what they define: each begins with what those above it have made. */
  @property({ reflect: true, useDefault: true }) session = '';
  /** Packages that the code needs beside those that it imports by name. */
  @property({ reflect: true, useDefault: true }) packages = '';
  /** `auto` is light or dark as the page is where the element stands. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The height in lines of the editor; that of its code unless it is given. */
  @property({ type: Number, reflect: true, useDefault: true }) lines: number | null = null;
  /** The editor's text. */
  @property({ attribute: false }) code = '';
  /** What the page gave. */
  @state() private given = '';
  @state() private isThere = false;
  #loading: Promise<void> | null = null;

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

  /** Settles when the code can be changed and run. */
  get ready(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** Runs the code. Rejects when stopped, or when running is not possible. */
  async run(): Promise<SnippetReport> {
    await this.ready;
    const snippet = this.#snippet;
    if (!snippet) throw new DOMException('The element is in no page yet.', 'InvalidStateError');
    return snippet.run();
  }

  /** Ends the run under way. */
  stop(): void {
    this.#snippet?.stop();
  }

  /** Brings the code of the page back. */
  reset(): void {
    this.#snippet?.reset();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.given) this.given = this.code || writtenIn(this);
    if (!this.code) this.code = this.given;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && !this.given) this.given = this.code;
  }

  get #snippet(): MlSnippet | null {
    return this.renderRoot.querySelector('ml-snippet');
  }

  async #load(): Promise<void> {
    try {
      await import('./snippet/ml-snippet.ts');
    } catch (error) {
      this.#loading = null;
      throw error;
    }
    this.isThere = true;
    await this.updateComplete;
    await this.#snippet?.whenReady();
    tellPage(this, 'ml-ready', null);
  }

  /** The code of those before it in its session, as the reader has it now. */
  readonly #earlier = (): string[] => {
    if (!this.session) return [];
    const all = [...(this.getRootNode() as ParentNode).querySelectorAll('ml-run')];
    return all
      .slice(0, all.indexOf(this))
      .filter(({ session }) => session === this.session)
      .map(({ code }) => code);
  };

  override render(): TemplateResult {
    const own = Math.min(Math.max(this.given.split('\n').length, LINES.least), LINES.most);
    const lines = Math.min(Number(this.lines) > 0 ? Number(this.lines) : own, 200);
    return html`<div class="reach"></div>
      <div class="box" .style="--lines: ${lines}">
        ${
          this.isThere
            ? html`<ml-snippet
                exportparts="editor, toolbar, run-button, stop-button, python, output"
                .code=${this.code}
                .given=${this.given}
                .packages=${this.packages.split(/[\s,]+/).filter(Boolean) as PackageName[]}
                .earlier=${this.#earlier}
                @part-change=${({ detail }: CustomEvent<string>) => (this.code = detail)}
              ></ml-snippet>`
            : html`<pre>${this.code}</pre>`
        }
      </div>`;
  }
}

/** The code in an element, without the indentation that all its lines share. */
function writtenIn(element: Element): string {
  const holder = element.querySelector('script, pre, textarea, template') ?? element;
  const text = holder instanceof HTMLTemplateElement ? holder.content.textContent : holder.textContent;
  const lines = (text ?? '')
    .replace(/<\\(?=\/script|!--)/gi, '<')
    .replace(/^[ \t]*\n|\s+$/g, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.length > 0 && shared > 0
    ? lines.map((line) => line.slice(shared)).join('\n')
    : lines.join('\n');
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-run': MlRun;
  }
}
