import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { DEFAULT_EDITOR_SETTINGS, type PaneName } from '../../core/editor-settings.ts';
import { editorSettings } from '../../storage/index.ts';

const LABELS: Record<PaneName, string> = {
  statementShare: 'Width of the statement',
  editorShare: 'Height of the editor',
};

/** How large the panes of a workspace are: as the reader last left them, in this or another tab. */
export class PanesController implements ReactiveController {
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

  /** Custom properties for the grids of the workspace. */
  get style(): ReturnType<typeof styleMap> {
    const statement = this.#share('statementShare');
    const editor = this.#share('editorShare');
    return styleMap({
      // Where one pane is held at its least, the other takes all the rest: factors below 1 would leave some.
      '--statement': `${100 * statement}fr`,
      '--work': `${100 * (1 - statement)}fr`,
      '--editor': `${100 * editor}fr`,
      '--answers': `${100 * (1 - editor)}fr`,
    });
  }

  /** The divider after a pane. */
  divider(pane: PaneName): TemplateResult {
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
  #extent(pane: PaneName): number {
    const heightOf = (selector: string): number =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;
    if (pane === 'statementShare') return this.#host.offsetWidth;
    return heightOf('ml-editor') + heightOf('.answers');
  }

  #share(pane: PaneName): number {
    return this.#moving[pane] ?? this.#store.current[pane];
  }

  #move(pane: PaneName, share: number | null): void {
    this.#moving = { [pane]: share ?? DEFAULT_EDITOR_SETTINGS[pane] };
    this.#host.requestUpdate();
  }

  #keep(): void {
    const moved = this.#moving;
    this.#moving = {};
    this.#store.change(moved);
  }
}
