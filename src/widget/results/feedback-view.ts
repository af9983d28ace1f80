import { html, nothing, type TemplateResult } from 'lit';
import type { Feedback, ShownValue, SourceLine } from '../../core/judgement.ts';
import { markedPair } from '../arrays/array-grids.ts';
import { aligned } from '../arrays/digits.ts';
import { formatError } from '../base/format.ts';
import '../arrays/ml-array-view.ts';
import '../arrays/ml-table-view.ts';
import { kindOf, MAX_SHORT } from '../arrays/shown-value.ts';
import { visibleText } from '../base/visible-text.ts';

export type GoTo = (at: { line: number; column?: number }) => void;

type Mismatch = Extract<Feedback, { kind: 'mismatch' }>;

/** Why a test did not pass, in words, values and lines of the reader's code. */
export function feedbackView(feedback: Feedback, goTo: GoTo): TemplateResult {
  return html`${messageView(feedback)}${evidenceView(feedback, goTo)}`;
}

/** The same without the words: what was expected and what came, or the lines where it ended. */
export function evidenceView(feedback: Feedback, goTo: GoTo): TemplateResult | typeof nothing {
  switch (feedback.kind) {
    case 'mismatch':
      return comparison(feedback);
    case 'exception':
      return feedback.trace.length > 0
        ? html`<ol class="trace" aria-label="Lines of your code, outermost first">
            ${feedback.trace.map((at) => html`<li>${lineView(at, goTo)}</li>`)}
          </ol>`
        : nothing;
    case 'limit':
      return feedback.at ? html`<p>${lineView(feedback.at, goTo)}</p>` : nothing;
    case 'judging-error':
      return nothing;
    default:
      return feedback satisfies never;
  }
}

/** A sentence of the judge or of a problem's author, in which backticks mark code. */
export function wordsView(words: string): TemplateResult {
  // Every second part stood between backticks; an odd one out is no mark.
  const parts = visibleText(words).split(/`([^`\n]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** What went wrong, and the likely cause where one is known. */
export function messageView({ message, ...rest }: Feedback): TemplateResult {
  const hint = 'hint' in rest ? rest.hint : undefined;
  return html`<p class="message">${wordsView(message)}</p>
    ${hint ? html`<p>${wordsView(hint)}</p>` : nothing}`;
}

function comparison(feedback: Mismatch): TemplateResult {
  const { expected, got, path, drawing, rows } = feedback;
  if (rows) return html`<ml-table-view .difference=${rows}></ml-table-view>`;
  // A drawing of the same value says all that its text would; one of what is around it does not.
  const isDrawn = drawing !== undefined && (drawing.path ?? '') === (path ?? '');
  const isInside = drawing !== undefined && !isDrawn;
  return html`
    ${isInside && path ? html`<p class="errors">At <code>${visibleText(path)}</code></p>` : nothing}
    ${(expected || got) && !isDrawn ? pairView(expected, got) : nothing}
    ${drawing ? html`<ml-array-view .drawing=${drawing}></ml-array-view>` : nothing}
    ${isInside ? nothing : errorsView(feedback)}
  `;
}

/** The largest errors and where they are. */
function errorsView({ path, index, relativeIndex, maxAbsError, maxRelError, drawing }: Mismatch): unknown {
  const place = (path ?? '') + indexText(index);
  const at = (text: string): unknown => (text ? html` at <code>${visibleText(text)}</code>` : nothing);
  const relativePlace = (path ?? '') + indexText(relativeIndex);
  const isElsewhere = relativeIndex !== undefined && relativePlace !== place;
  if (maxAbsError === undefined && maxRelError === undefined)
    return place && !drawing ? html`<p class="errors">At <code>${visibleText(place)}</code></p>` : nothing;
  const absolute = maxAbsError === undefined ? '' : `${formatError(maxAbsError)} absolute`;
  const relative = maxRelError === undefined ? '' : `${formatError(maxRelError)} relative`;
  return html`<p class="errors">
    Largest error:
    ${absolute}${absolute && (isElsewhere || !relative) ? at(place) : nothing}${absolute && relative ? ', ' : ''}${relative}${
      relative ? at(isElsewhere ? relativePlace : place) : nothing
    }
  </p>`;
}

function indexText(index: readonly number[] | undefined): string {
  return index ? `[${index.join(', ')}]` : '';
}

/** Short values below each other, digit under digit; long ones side by side. */
export function pairView(
  expected: ShownValue | undefined,
  got: ShownValue | undefined,
  [expectedTitle, gotTitle]: [string, string] = ['Expected', 'Got'],
): TemplateResult {
  if (expected?.table ?? got?.table) return tablesView(expected, got, [expectedTitle, gotTitle]);
  const [one, other] = [visibleText(expected?.text ?? ''), visibleText(got?.text ?? '')];
  const isShort = [one, other].every((text) => text.length <= MAX_SHORT && !text.includes('\n'));
  const isPair = expected !== undefined && got !== undefined;
  // Digits stand below each other where signs and whole parts take the same room.
  const texts = isPair && isShort ? aligned([one, other]) : [one, other];
  const [wanted, value] = markedPair(texts[0] ?? '', texts[1] ?? '', isPair && !/\n/.test(one + other));
  const sides = [
    { title: expectedTitle, shown: expected, content: wanted },
    { title: gotTitle, shown: got, content: value },
  ];
  return html`<div class=${isShort ? 'pair' : 'comparison'}>
    ${sides.map(({ title, shown, content }) =>
      shown
        ? html`<div>
            <h4>${title}</h4>
            ${isShort ? html`<code class="value">${content}</code>` : html`<pre tabindex="0" aria-label=${title}>${content}</pre>`}
            <span class="type">${kindOf(shown)}</span>
          </div>`
        : nothing,
    )}
  </div>`;
}

function tablesView(
  expected: ShownValue | undefined,
  got: ShownValue | undefined,
  [expectedTitle, gotTitle]: [string, string],
): TemplateResult {
  const side = (title: string, shown: ShownValue | undefined): TemplateResult | typeof nothing =>
    shown?.table
      ? html`<div>
          <h4>${title}</h4>
          <ml-table-view .table=${shown.table} label=${title}></ml-table-view>
        </div>`
      : nothing;
  return html`<div class="comparison">${side(expectedTitle, expected)} ${side(gotTitle, got)}</div>`;
}

function lineView(at: SourceLine, goTo: GoTo): TemplateResult {
  const place = at.function && at.function !== '<module>' ? ` in ${at.function}` : '';
  return html`<button type="button" class="quiet line" @click=${() => goTo(at)}>
      line ${at.line}${visibleText(place)}
    </button>
    <code>${visibleText(at.text)}</code>`;
}
