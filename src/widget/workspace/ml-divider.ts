import { LitElement, css, type PropertyValues, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PANE_SHARES } from '../../core/editor-settings.ts';
import { element } from '../base/define.ts';
import { tellWidget } from '../base/events.ts';

const STEP = 0.02;

/**
 * The line between two panes, to be moved by mouse, touch or keyboard: arrows, Home and End; Enter and a
 * double click put it back.
 * @fires part-share with the first pane's new share, while it moves; null to put it back
 * @fires part-share-end when it has been moved
 */
@element('ml-divider')
export class MlDivider extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      z-index: 3;
      touch-action: none;
      user-select: none;
    }
    :host([aria-orientation='vertical']) {
      inset-block: 0;
      width: 24px;
      cursor: col-resize;
    }
    :host([aria-orientation='horizontal']) {
      inset-inline: 0;
      height: 24px;
      cursor: row-resize;
    }
    div {
      position: absolute;
      border-radius: 1px;
      background: transparent;
      transition: background 120ms;
    }
    :host([aria-orientation='vertical']) div {
      inset: 0 11px;
    }
    :host([aria-orientation='horizontal']) div {
      inset: 11px 0;
    }
    :host(:hover) div,
    div.moving {
      background: var(--ml-control);
    }
    :host(:focus-visible) div {
      background: var(--ml-accent);
    }
    @media (forced-colors: active) {
      :host(:hover) div,
      :host(:focus-visible) div,
      div.moving {
        background: Highlight;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      div {
        transition: none;
      }
    }
  `;

  /** Where the line runs: `vertical` stands between columns. */
  @property() orientation: 'vertical' | 'horizontal' = 'vertical';
  @property() label = '';
  /** The first pane's, of both. */
  @property({ type: Number }) share = 0.5;
  /** How many pixels both panes have together. */
  @property({ attribute: false }) extent: () => number = () => 0;
  @state() private moving = false;
  #from = { place: 0, share: 0 };

  constructor() {
    super();
    this.addEventListener('pointerdown', this.#onDown);
    this.addEventListener('pointermove', this.#onMove);
    this.addEventListener('pointerup', this.#onEnd);
    this.addEventListener('pointercancel', this.#onEnd);
    this.addEventListener('dblclick', () => this.#put(null));
    this.addEventListener('keydown', this.#onKey);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'separator');
    this.tabIndex = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('orientation')) this.setAttribute('aria-orientation', this.orientation);
    if (changed.has('label')) this.setAttribute('aria-label', this.label);
    if (!changed.has('share')) return;
    const { least, most } = PANE_SHARES;
    this.setAttribute('aria-valuemin', String(least * 100));
    this.setAttribute('aria-valuemax', String(most * 100));
    this.setAttribute('aria-valuenow', String(Math.round(this.share * 100)));
  }

  get #isVertical(): boolean {
    return this.orientation === 'vertical';
  }

  /** Where the pointer is across the divider, in pixels that grow in the direction of reading. */
  #place({ clientX, clientY }: PointerEvent): number {
    if (!this.#isVertical) return clientY;
    return getComputedStyle(this).direction === 'rtl' ? -clientX : clientX;
  }

  #onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.setPointerCapture(event.pointerId);
    this.moving = true;
    this.#from = { place: this.#place(event), share: this.share };
  }

  #onMove(event: PointerEvent): void {
    const extent = this.extent();
    if (!this.moving || extent <= 0) return;
    this.#tell(this.#from.share + (this.#place(event) - this.#from.place) / extent);
  }

  #onEnd(): void {
    if (!this.moving) return;
    this.moving = false;
    tellWidget(this, 'part-share-end', null);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const share = this.#shareFor(event.key);
    if (share === undefined) return;
    event.preventDefault();
    this.#put(share);
  }

  /** Undefined for a key that does nothing here. */
  #shareFor(key: string): number | null | undefined {
    const rtl = getComputedStyle(this).direction === 'rtl';
    const [less, more] = !this.#isVertical
      ? ['ArrowUp', 'ArrowDown']
      : rtl
        ? ['ArrowRight', 'ArrowLeft']
        : ['ArrowLeft', 'ArrowRight'];
    switch (key) {
      case less:
        return this.share - STEP;
      case more:
        return this.share + STEP;
      case 'Home':
        return PANE_SHARES.least;
      case 'End':
        return PANE_SHARES.most;
      case 'Enter':
        return null;
      default:
        return undefined;
    }
  }

  #put(share: number | null): void {
    this.#tell(share);
    tellWidget(this, 'part-share-end', null);
  }

  #tell(share: number | null): void {
    const { least, most } = PANE_SHARES;
    tellWidget(this, 'part-share', share === null ? null : Math.min(most, Math.max(least, share)));
  }

  override render(): TemplateResult {
    return html`<div class=${this.moving ? 'moving' : ''}></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-divider': MlDivider;
  }
}
