import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { readNumber } from '../theory/read-number.ts';
import type { Asked } from './asked.ts';
import { filled } from './fill.ts';

/** Takes a part of what was answered. */
export type Change = (part: Partial<Pick<Asked, 'typed' | 'picked' | 'steps' | 'met'>>) => void;

/** Where the answer is given, for each kind of item. `locked`: it was given. */
export function answerView(asked: Asked, change: Change, locked: boolean): TemplateResult {
  switch (asked.item.kind) {
    case 'choice':
      return choiceView(asked, asked.item, change, locked);
    case 'numeric':
      return numericView(asked, asked.item, change, locked);
    case 'order':
      return orderView(asked, asked.item, change, locked);
    case 'prints':
      return printsView(asked, asked.item, change, locked);
    case 'wrong-line':
      return linesView(asked, asked.item, change, locked);
    case 'free':
      return freeView(asked, change, locked);
    default:
      return asked.item satisfies never;
  }
}

type Of<Kind extends Asked['item']['kind']> = Extract<Asked['item'], { kind: Kind }>;

function choiceView({ shuffled, picked, draw }: Asked, item: Of<'choice'>, change: Change, locked: boolean) {
  return html`<fieldset class="options" ?disabled=${locked}>
    <legend class="visually-hidden">Answers</legend>
    ${shuffled.map((part) => {
      const text = part < 0 ? item.rightHtml : (item.wrong[part]?.answer ?? '');
      const state = locked ? (part < 0 ? 'right' : part === picked ? 'wrong' : 'other') : '';
      return html`<label class="option" data-state=${state}>
        <input
          type="radio"
          name="option"
          .checked=${part === picked}
          @change=${() => change({ picked: part })}
        />
        <span class="prose">${filled(text, draw)}</span>
        ${stateWord(state)}
      </label>`;
    })}
  </fieldset>`;
}

/** A colour alone says nothing. */
function stateWord(state: string): TemplateResult | typeof nothing {
  if (state === 'right') return html`<span class="state">✓ right</span>`;
  return state === 'wrong' ? html`<span class="state">✗ yours</span>` : nothing;
}

function numericView({ typed }: Asked, item: Of<'numeric'>, change: Change, locked: boolean) {
  const read = readNumber(typed, item.unit);
  const note = read.kind === 'unreadable' ? read.message : read.kind === 'number' ? read.note : null;
  const { rtol, atol } = item.tolerance;
  const percent = `${Number((rtol * 100).toPrecision(3))} %`;
  const allowed = [rtol > 0 ? percent : '', atol > 0 ? String(atol) : ''].filter(Boolean).join(' + ');
  return html`<div class="number">
    <label for="number">Your number</label>
    <input
      id="number"
      class="typed"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="done"
      aria-describedby="number-note"
      .value=${typed}
      ?readonly=${locked}
      @input=${(event: Event) => change({ typed: (event.target as HTMLInputElement).value })}
    />
    ${item.unit ? html`<span class="unit">${item.unit}</span>` : nothing}
    <p id="number-note" class=${read.kind === 'unreadable' ? 'note unreadable' : 'note'} role="status">
      ${note ?? (allowed ? `Within ${allowed} is right.` : 'The exact number.')}
    </p>
  </div>`;
}

function orderView({ shuffled, steps, draw }: Asked, item: Of<'order'>, change: Change, locked: boolean) {
  const text = (part: number): string =>
    item.steps[part] ?? item.wrong[part - item.steps.length]?.answer ?? '';
  const left = shuffled.filter((part) => !steps.includes(part));
  const without = (part: number): number[] => steps.filter((one) => one !== part);
  const up = (index: number): number[] =>
    steps.map((part, at) => (at === index - 1 ? steps[index] : at === index ? steps[index - 1] : part) ?? 0);
  return html`<div class="order">
    <section aria-label="Your order">
      <h3 class="part">Your order</h3>
      ${steps.length === 0 ? html`<p class="note">Press the steps below, the first one first.</p>` : nothing}
      <ol>
        ${steps.map(
          (part, index) =>
            html`<li>
              <span class="prose">${filled(text(part), draw)}</span>
              ${
                locked
                  ? nothing
                  : html`<span class="moves">
                      <button
                        class="quiet"
                        aria-label="Step ${index + 1}: move up"
                        ?disabled=${index === 0}
                        @click=${() => change({ steps: up(index) })}
                      >
                        ↑
                      </button>
                      <button
                        class="quiet"
                        aria-label="Step ${index + 1}: take out"
                        @click=${() => change({ steps: without(part) })}
                      >
                        ×
                      </button>
                    </span>`
              }
            </li>`,
        )}
      </ol>
    </section>
    ${
      locked || left.length === 0
        ? nothing
        : html`<section aria-label="Steps to choose from">
            <h3 class="part">Steps to choose from</h3>
            ${left.map(
              (part) =>
                html`<button class="step" @click=${() => change({ steps: [...steps, part] })}>
                  <span class="prose">${filled(untabbed(text(part)), draw)}</span>
                </button>`,
            )}
          </section>`
    }
  </div>`;
}

/** Inside a button nothing else takes the focus. */
function untabbed(code: string): string {
  return code.replace('<pre tabindex="0">', '<pre>');
}

function printsView({ typed }: Asked, item: Of<'prints'>, change: Change, locked: boolean) {
  return html`<div class="prose">${unsafeHTML(item.codeHtml)}</div>
    <label class="prints"
      >It prints
      <textarea
        class="typed"
        rows=${Math.max(1, item.output.split('\n').length > 1 ? 4 : 1)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${typed}
        ?readonly=${locked}
        @input=${(event: Event) => change({ typed: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>`;
}

function linesView({ picked }: Asked, item: Of<'wrong-line'>, change: Change, locked: boolean) {
  return html`<div class="lines" tabindex=${locked ? 0 : nothing}>
    <fieldset ?disabled=${locked}>
      <legend class="visually-hidden">Lines of the code</legend>
      ${item.lines.map((line, index) => {
        const number = index + 1;
        const state = locked ? (number === item.line ? 'right' : number === picked ? 'wrong' : '') : '';
        return html`<label class="line" data-state=${state}>
          <input
            type="radio"
            name="line"
            .checked=${number === picked}
            @change=${() => change({ picked: number })}
          />
          <span class="line-number">${number}</span>
          <code>${unsafeHTML(line || ' ')}</code>
          ${stateWord(state)}
        </label>`;
      })}
    </fieldset>
  </div>`;
}

function freeView({ typed }: Asked, change: Change, locked: boolean) {
  return html`<label class="free"
    >Your answer
    <textarea
      rows="6"
      .value=${typed}
      ?readonly=${locked}
      @input=${(event: Event) => change({ typed: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </label>`;
}
