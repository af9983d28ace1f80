import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Drawing } from '../../core/judgement.ts';
import { numberGrid, pictureGrid, vectorGrid, type GridContext } from './array-grids.ts';
import { arrayStyles } from './array-styles.ts';
import { element } from '../base/define.ts';
import { writtenCells } from './digits.ts';
import {
  formatKind,
  hiddenNote,
  isAligned,
  levelAt,
  TITLES,
  toldCell,
  valueOf,
  windowOf,
  worstCell,
  type Side,
} from './drawing-cells.ts';
import { base, buttons } from '../base/styles.ts';
import { visibleText } from '../base/visible-text.ts';

/** Wider than this, cells are drawn without their numbers. */
const MAX_NUMBER_COLUMNS = 8;

const PAGE_ROWS = 8;

/**
 * Expected and got as grids of cells, marked where they differ: with their numbers where there is room, else
 * as a picture. A cell's values are told on hover, and by keyboard: the arrow keys go from cell to cell.
 */
@element('ml-array-view')
export class MlArrayView extends LitElement {
  static override styles = [base, buttons, arrayStyles];

  @property({ attribute: false }) drawing!: Drawing;

  /** Which of the pictures is in sight, where they share their place. */
  @state() private side: Side = 'difference';
  @state() private active: number | null = null;
  /** Nothing is drawn inside a closed test. */
  @state() private seen = false;

  #stops: Partial<Record<Side, number>> = {};
  #texts: GridContext['texts'] = { expected: [], got: [] };
  #details: HTMLDetailsElement | null = null;

  readonly #look = (): void => {
    if (this.#details?.open !== false) this.seen = true;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#details = this.closest('details');
    this.#details?.addEventListener('toggle', this.#look);
    this.#look();
  }

  override disconnectedCallback(): void {
    this.#details?.removeEventListener('toggle', this.#look);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('drawing')) return;
    const { expected, got, levels } = this.drawing;
    const [one, other] = writtenCells(
      expected.cells.map(visibleText),
      got.cells.map(visibleText),
      (cell) => levelAt(this.drawing, cell) > 0,
    );
    this.#texts = { expected: one, got: other };
    this.#stops = {};
    this.active = null;
    this.side = levels === undefined ? 'got' : 'difference';
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('drawing') && !changed.has('seen')) return;
    // What is wrong is in sight, and the page stays where it is.
    for (const scroller of this.renderRoot.querySelectorAll<HTMLElement>('.scroller')) {
      const worst = scroller.querySelector<HTMLElement>('.worst');
      if (worst) scroller.scrollTop = worst.offsetTop - scroller.clientHeight / 2;
    }
  }

  #stop(side: Side): number {
    const last = valueOf(this.drawing, side).cells.length - 1;
    return Math.min(this.#stops[side] ?? worstCell(this.drawing) ?? 0, last);
  }

  #take(event: Event | null, side?: Side): void {
    const near = event?.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const cell = near ? Number(near.dataset['cell']) : null;
    this.active = cell;
    if (side && cell !== null) this.#stops[side] = cell;
  }

  #move(event: KeyboardEvent, side: Side): void {
    if (event.altKey || event.metaKey) return;
    const { rows, columns } = valueOf(this.drawing, side);
    const cell = this.#stop(side);
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const all = event.ctrlKey || columns === 1;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [row - PAGE_ROWS, column],
      PageDown: [row + PAGE_ROWS, column],
      Home: [all ? 0 : row, 0],
      End: [all ? rows - 1 : row, columns - 1],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
    const next = within(step[0], rows) * columns + within(step[1], columns);
    const selector = `[data-side="${side}"] [data-cell="${next}"]`;
    // Focus makes the cell the active one, and the one that Tab leads to.
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #title(side: Side): TemplateResult {
    return html`<h4>
      ${TITLES[side]} <span>${visibleText(formatKind(valueOf(this.drawing, side)))}</span>
    </h4>`;
  }

  /** What both are; once where they are the same. */
  #kinds(): TemplateResult {
    const [expected, got] = [formatKind(this.drawing.expected), formatKind(this.drawing.got)];
    const { path } = this.drawing;
    return html`<p class="kind">
      ${path ? html`<code>${visibleText(path)}</code> ` : nothing}
      ${visibleText(expected === got ? got : `Expected ${expected}, got ${got}`)}
    </p>`;
  }

  #choice(): TemplateResult {
    const sides: Side[] = ['expected', 'got'];
    if (this.drawing.levels !== undefined) sides.unshift('difference');
    return html`<div class="choice" role="group" aria-label="Show">
      ${sides.map(
        (side) =>
          html`<button
            type="button"
            class="quiet"
            aria-pressed=${this.side === side ? 'true' : 'false'}
            @click=${() => (this.side = side)}
          >
            ${TITLES[side]}
          </button>`,
      )}
    </div>`;
  }

  /** The cell under the pointer, else the worst one. */
  #readout(): TemplateResult | typeof nothing {
    const cell = this.active ?? worstCell(this.drawing);
    if (cell === null || !isAligned(this.drawing)) return nothing;
    const { place, expected, got, difference } = toldCell(this.drawing, cell);
    return html`<p class="readout" aria-hidden="true">
      <code>${place}</code> <span>expected <code>${expected}</code></span>
      <span>got <code>${got}</code></span>
      ${difference ? html`<span>difference <code>${difference}</code></span>` : nothing}
    </p>`;
  }

  #grids(): TemplateResult {
    const { drawing } = this;
    const { expected, got } = drawing;
    const context: GridContext = {
      drawing,
      texts: this.#texts,
      active: this.active,
      stop: (side) => this.#stop(side),
      keydown: (event, side) => this.#move(event, side),
      focus: (event, side) => this.#take(event, side),
      point: (event) => this.#take(event),
    };
    if (isAligned(drawing) && got.columns === 1) return html`${this.#kinds()}${vectorGrid(context)}`;
    const isTable = expected.columnLabels !== undefined;
    if (isTable || Math.max(expected.columns, got.columns) <= MAX_NUMBER_COLUMNS)
      return html`<div class="sides">
        <div>${this.#title('expected')}${numberGrid(context, 'expected')}</div>
        <div>${this.#title('got')}${numberGrid(context, 'got')}</div>
      </div>`;
    return html`${isAligned(drawing) ? this.#kinds() : this.#title(this.side)}${this.#choice()}
    ${pictureGrid(context, this.side)}
    ${
      this.side === 'difference'
        ? html`<p class="legend" aria-hidden="true">
            ${[1, 2, 3, 4].map((level) => html`<span class="mark level-${level}"><i></i></span>`)} small to
            largest error, blank where right
          </p>`
        : nothing
    }`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.seen) return nothing;
    const { path, got } = this.drawing;
    const shown = isAligned(this.drawing) ? windowOf(got) : '';
    const hidden = hiddenNote(this.drawing);
    // Elsewhere it stands in the line that says what both are.
    const alone =
      path && (!isAligned(this.drawing) || (got.columns > 1 && got.columns <= MAX_NUMBER_COLUMNS));
    return html`${alone ? html`<p class="kind">Inside <code>${visibleText(path)}</code></p>` : nothing}
    ${this.#grids()}${this.#readout()}
    ${
      hidden
        ? html`<p class="kind">${shown ? html`Shown is <code>${shown}</code>. ` : nothing}${hidden}</p>`
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-array-view': MlArrayView;
  }
}
