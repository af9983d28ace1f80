import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { DEFAULT_EDITOR_SETTINGS, type PaneName } from '../../core/editor-settings.ts';
import { editorSettings } from '../../storage/index.ts';

/** Where a divider stands. */
type Divider = 'statementShare' | 'editorShare';

const LABELS: Record<Divider, string> = {
  statementShare: 'Width of the statement',
  editorShare: 'Height of the editor',
};

/** How large the panes of a workspace are: as the reader last left them, in this or another tab. */
export class PanesController implements ReactiveController {
  /** A verdict is there or on its way: the editor gives way to it, as far as the reader wants. */
  #reading = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store = editorSettings();
  /** While a divider moves; then it is kept. */
  #moving: Partial<Record<PaneName, number>> = {};
  #unsubscribe: (() => void) | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe = this.#store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
  }

  /** From a Run or Submit on, until the next problem; only where it has all of its place. */
  read(reading: boolean): void {
    this.#reading = reading;
    this.#host.requestUpdate();
  }

  /** The class of the workspace. */
  get className(): string {
    return this.#reading ? 'workspace reading' : 'workspace';
  }

  /** Custom properties for the grids of the workspace. */
  get style(): string {
    const statement = this.#share('statementShare');
    const editor = this.#share('editorShare');
    // Where one pane is held at its least, the other takes all the rest: factors below 1 would leave some.
    return Object.entries({ statement, work: 1 - statement, editor, answers: 1 - editor })
      .map(([name, share]) => `--${name}: ${100 * share}fr`)
      .join(';');
  }

  /** The divider after a pane. */
  divider(pane: Divider): TemplateResult {
    return html`<ml-divider
      class=${pane}
      orientation=${pane === 'statementShare' ? 'vertical' : 'horizontal'}
      label=${LABELS[pane]}
      share=${this.#share(pane)}
      .extent=${() => this.#extent(pane)}
      @part-share=${({ detail }: CustomEvent<number | null>) => this.#move(pane, detail)}
      @part-share-end=${() => this.#keep()}
    ></ml-divider>`;
  }

  /** How many pixels a pane and the next one have together. */
  #extent(pane: Divider): number {
    const heightOf = (selector: string): number =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    if (pane === 'statementShare') return this.#host.offsetWidth;
    return heightOf('ml-editor') + heightOf('.answers');
  }

  #kept(pane: Divider): PaneName {
    return pane === 'editorShare' && this.#reading ? 'verdictShare' : pane;
  }

  #share(pane: Divider): number {
    const kept = this.#kept(pane);
    return this.#moving[kept] ?? this.#store.current[kept];
  }

  #move(pane: Divider, share: number | null): void {
    const kept = this.#kept(pane);
    this.#moving = { [kept]: share ?? DEFAULT_EDITOR_SETTINGS[kept] };
    this.#host.requestUpdate();
  }

  #keep(): void {
    const moved = this.#moving;
    this.#moving = {};
    this.#store.change(moved);
  }
}
