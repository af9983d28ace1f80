import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { CodeEditor, Marker, Writing } from '../../editor/index.ts';
import { element } from '../base/define.ts';
import { EditorSettingsController } from '../state/settings-controller.ts';
import { tellWidget } from '../base/events.ts';
import { POLICY_WORDS, policyKnown, policyMessage } from '../base/page-policy.ts';
import { base } from '../base/styles.ts';

/**
 * The code editor, fetched when the element first appears. Until then the code is shown as it is.
 * @fires part-change with the new text
 * @fires part-intent when the reader turns to the code
 * @fires part-run, part-save from the keyboard
 */
@element('ml-editor')
export class MlEditor extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: relative;
        min-height: 0;
      }
      /* A phone zooms in on smaller text while it is typed. */
      @media (pointer: coarse) {
        :host {
          --ml-editor-least: 16px;
        }
      }
      .editor {
        height: 100%;
        min-height: inherit;
      }
      .editor > .cm-editor {
        min-height: inherit;
      }
      @media print {
        .editor {
          height: auto;
        }
      }
      pre {
        position: absolute;
        inset: 0;
        margin: 0;
        padding: 8px 12px 8px 60px;
        overflow: hidden;
        font: max(var(--ml-editor-least, 0px), 0.875em * var(--ml-editor-scale, 1)) / 1.55 var(--ml-font-code);
        tab-size: 4;
      }
    `,
  ];

  readonly #settings = new EditorSettingsController(this);
  #configured = this.#settings.current;
  #editor: CodeEditor | null = null;
  #Editor: typeof CodeEditor | null = null;
  #opening: Promise<void> | undefined;
  #loading: Promise<void> | undefined;

  @query('.editor') private readonly host!: HTMLElement;
  @state() private failure = '';

  /** The text; null until it is known. Setting it again replaces everything, in one step that Undo takes back. */
  @property({ attribute: false }) code: string | null = null;
  /** Where queries are written: the `tables.sql` of what they may ask. Set with the first code. */
  @property({ attribute: false }) tables: string | null = null;
  @property({ attribute: false }) markers: readonly Marker[] = [];

  /** Puts the cursor at a line, from 1. */
  goTo(line: number, column?: number): void {
    this.#editor?.goTo(line, column);
  }

  undo(): void {
    this.#editor?.undo();
  }

  /** Types a character; or does what `indent` and `undo` say. */
  press(key: string): void {
    if (key === 'undo') this.undo();
    else if (key === 'indent') this.#editor?.indent();
    else this.#editor?.type(key);
  }

  /** Settles once the editor can be typed in, or could not be fetched. */
  async whenReady(): Promise<void> {
    await this.updateComplete;
    await this.#loading;
    await this.updateComplete;
    await this.#opening;
  }

  protected override firstUpdated(): void {
    this.#loading = this.#fetch();
  }

  protected override willUpdate(): void {
    this.style.setProperty('--ml-editor-scale', `${this.#settings.current.fontPercent / 100}`);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.code === null || !this.#Editor) return;
    if (!this.#editor) {
      if (this.tables !== null) this.#opening ??= this.#openForQueries(this.#Editor, this.tables);
      else this.#open(this.#Editor);
      return;
    }
    if (this.#configured !== this.#settings.current) this.#configure(this.#editor);
    if (changed.has('code')) this.#editor.replace(this.code);
    if (changed.has('markers')) this.#editor.mark(this.markers);
  }

  async #fetch(): Promise<void> {
    try {
      this.#Editor = (await import('../../editor/index.ts')).CodeEditor;
      this.requestUpdate();
    } catch {
      await policyKnown();
      this.failure = policyMessage()
        ? POLICY_WORDS
        : 'The editor could not be fetched. Check the connection, then reload the page.';
    }
  }

  #open(constructor: typeof CodeEditor, writing?: Writing): void {
    this.#editor = this.#create(constructor, this.code ?? '', writing);
    this.#editor.mark(this.markers);
  }

  async #openForQueries(constructor: typeof CodeEditor, tables: string): Promise<void> {
    this.#open(constructor, await fetchSql(tables));
  }

  #configure(editor: CodeEditor): void {
    this.#configured = this.#settings.current;
    editor.configure(this.#configured);
  }

  #create(constructor: typeof CodeEditor, code: string, writing: Writing | undefined): CodeEditor {
    this.#configured = this.#settings.current;
    return new constructor({
      parent: this.host,
      code,
      label: this.tables !== null ? 'Your query, in SQL' : 'Your code, in Python',
      ...(writing ? { writing } : {}),
      describedBy: 'keys',
      settings: this.#configured,
      change: (changed) => {
        this.code = changed;
        tellWidget(this, 'part-change', changed);
      },
      run: () => tellWidget(this, 'part-run', 'sample'),
      submit: () => tellWidget(this, 'part-run', 'all'),
      save: () => tellWidget(this, 'part-save', null),
    });
  }

  override render(): TemplateResult {
    return html`
      ${this.#Editor ? '' : html`<pre>${this.failure || this.code}</pre>`}
      <div class="editor" @focusin=${() => tellWidget(this, 'part-intent', null)}></div>
      <p class="visually-hidden" id="keys">
        ${
          this.#settings.current.tabKey === 'indents'
            ? 'Tab indents. Escape, then Tab, leaves the editor.'
            : 'Tab leaves the editor.'
        }
        F1 shows all shortcuts.
      </p>
    `;
  }
}

/** Fetched for queries alone; without it they are written without colours and completion. */
async function fetchSql(tables: string): Promise<Writing | undefined> {
  try {
    return (await import('../../editor/sql/sql-writing.ts')).sqlWriting(tables);
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-editor': MlEditor;
  }
}
