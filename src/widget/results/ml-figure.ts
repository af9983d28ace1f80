import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { fromBase64 } from '../../core/base64.ts';
import type { Figure } from '../../core/figures.ts';
import { element } from '../base/define.ts';
import { download } from '../base/download.ts';
import { base, buttons } from '../base/styles.ts';

/** One figure of the reader's, in its own size or as wide as there is room. */
@element('ml-figure')
export class MlFigure extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        margin: 8px 0 12px;
      }
      canvas {
        display: block;
        max-width: 100%;
        height: auto;
        border: 1px solid var(--ml-border);
        border-radius: 4px;
      }
      button {
        margin: 4px 0 0 -8px;
        font-size: 0.875em;
      }
    `,
  ];

  @property({ attribute: false }) figure!: Figure;
  @property({ attribute: false }) label = '';
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  /** The browser cannot show it. */
  @state() private broken = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('figure')) void this.#paint(this.figure);
  }

  /** On a canvas, since pages may forbid images that they did not send. */
  async #paint(figure: Figure): Promise<void> {
    const picture = await createImageBitmap(pngOf(figure)).catch(() => null);
    const { canvas } = this;
    if (figure !== this.figure || !canvas) return;
    this.broken = picture === null;
    if (!picture) return;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
  }

  override render(): TemplateResult {
    const { width, height } = this.figure;
    return html`
      <canvas
        role="img"
        aria-label=${this.label}
        ?hidden=${this.broken}
        width=${width}
        height=${height}
        .style="width: ${width}px; aspect-ratio: ${width} / ${height}"
      ></canvas>
      ${this.broken ? html`<p>This browser cannot show the figure.</p>` : nothing}
      <button type="button" class="quiet" @click=${() => download('figure.png', pngOf(this.figure))}>
        Save as PNG
      </button>
    `;
  }
}

function pngOf({ png }: Figure): Blob {
  return new Blob([fromBase64(png)], { type: 'image/png' });
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-figure': MlFigure;
  }
}
