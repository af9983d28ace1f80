import { DRAW_LIMITS, FIGURE_BYTES, FIGURES_DRAWN } from '../core/budgets.ts';
import { toBase64 } from '../core/base64.ts';
import { drawsFigures, type Figure, type Figures } from '../core/figures.ts';
import type { PackageName } from '../core/packages.ts';
import type { CandidateApi } from '../core/contract/worker.ts';
import type { Interpreter } from '../runtime/interpreter.ts';

/** Pixels along a side. */
const MAX_SIDE = 4096;

/** How many pixels `ml_judge.candidate.figures` draws for one of CSS. */
const DENSITY = 2;

/** Packages to install for a submission: those the problem offers, and matplotlib where the code draws. */
export function packagesFor(packages: readonly PackageName[], source: string): readonly PackageName[] {
  return drawsFigures(source) && !packages.includes('matplotlib') ? [...packages, 'matplotlib'] : packages;
}

/** Whatever code made figures: a judgement for its loading, or the result of a test. */
interface Drawer {
  verdict: string;
  figures?: Figures;
}

/** Figures of one submission, noted as they are made and drawn once nobody measures any more. */
export class FigureBook {
  readonly #made = new Map<Drawer, readonly number[]>();

  note(drawer: Drawer, made: readonly number[]): void {
    if (made.length > 0) this.#made.set(drawer, made);
  }

  /** The figures of one take the place of another's. */
  move(from: Drawer, to: Drawer): void {
    this.#made.delete(to);
    this.note(to, this.#made.get(from) ?? []);
  }

  /** Draws the first of all that these made, those of failed tests before others. Never rejects. */
  async draw(candidate: Interpreter<CandidateApi>, drawers: readonly Drawer[]): Promise<void> {
    let left = FIGURES_DRAWN;
    const isAccepted = ({ verdict }: Drawer): boolean => verdict === 'AC';
    for (const drawer of [...drawers.filter((one) => !isAccepted(one)), ...drawers.filter(isAccepted)]) {
      const made = this.#made.get(drawer);
      if (!made) continue;
      const figures: Figures = { count: made.length, drawn: [] };
      for (const number of made.slice(0, left)) {
        const figure = await drawOne(candidate, number);
        if (figure) figures.drawn.push(figure);
      }
      left -= figures.drawn.length;
      drawer.figures = figures;
    }
  }
}

async function drawOne(candidate: Interpreter<CandidateApi>, figure: number): Promise<Figure | null> {
  if (!candidate.alive) return null;
  const drawing = candidate.call(DRAW_LIMITS.timeLimitMs, (api) => api.drawFigure(figure, DRAW_LIMITS));
  return readFigure(await drawing.catch(() => null));
}

/** A PNG of a sensible size (its header is that of the W3C's recommendation, section 11.2.1), or null. */
export function readFigure(bytes: unknown): Figure | null {
  if (!(bytes instanceof Uint8Array) || bytes.length < 33 || bytes.length > FIGURE_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  if (!isPng || view.getUint32(12) !== 0x49484452) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (![width, height].every((side) => side > 0 && side <= MAX_SIDE)) return null;
  const css = (side: number): number => Math.ceil(side / DENSITY);
  return { width: css(width), height: css(height), png: toBase64(bytes) };
}
