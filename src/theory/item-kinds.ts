/** What makes the kinds of items different: the sections and the code of each, read and checked. */
import type { Draw } from '../core/study/theory.ts';
import { highlightPython } from '../problems/highlight.ts';
import type { ItemManifest } from './concept-schema.ts';
import { MIN_DIFFERENT_DRAWS, SHIPPED_DRAWS, type RawDraw } from './drawn.ts';
import { BOUNDS } from './item-prose.ts';
import type { ItemSource } from './item-source.ts';
import { shownNumber } from './numbers.ts';
import { plainText } from './prose.ts';
import { fencedText, listEntries } from './sections.ts';

type OfKind<Kind extends ItemManifest['kind']> = Extract<ItemManifest, { kind: Kind }>;

/** The fields that an item has for its kind, and what its proof has to run beside them. */
export function readKind(source: ItemSource, manifest: ItemManifest) {
  const nothing = { functions: [] as string[], repair: null, program: null };
  return { ...nothing, ...readFields(source, manifest) };
}

function readFields(source: ItemSource, manifest: ItemManifest) {
  switch (manifest.kind) {
    case 'choice':
      return choice(source);
    case 'numeric':
      return numeric(source, manifest);
    case 'order':
      return order(source, manifest);
    case 'prints':
      return prints(source);
    case 'wrong-line':
      return wrongLine(source, manifest);
    case 'free':
      return free(source);
    default:
      return manifest satisfies never;
  }
}

function choice({ written }: ItemSource) {
  const rightHtml = written.prose('"## Right"', written.section('Right'), BOUNDS.option);
  const wrong = written.misconceptions(2, 5, (answer, title) => written.prose(title, answer, BOUNDS.option));
  const seen = new Set([plainText(rightHtml)]);
  for (const { answer, name } of wrong) {
    const text = plainText(answer);
    if (seen.has(text)) written.fault(`"## Wrong: ${name}" says the same as another option.`);
    seen.add(text);
  }
  const longest = Math.max(...wrong.map(({ answer }) => plainText(answer).length));
  if (plainText(rightHtml).length > longest * 1.5 + 12)
    written.fault('The right option is much longer than the others, which gives it away: shorten it.');
  const loud = /\b(?:always|never|only|all|none|every|impossible|guaranteed)\b/i;
  if (
    wrong.length > 0 &&
    wrong.every(({ answer }) => loud.test(plainText(answer))) &&
    !loud.test(plainText(rightHtml))
  )
    written.fault(
      'Every wrong option has a word such as "always", "never" or "only", and the right one has none: that gives it away.',
    );
  return { part: { kind: 'choice', rightHtml, wrong } as const };
}

function numeric(source: ItemSource, { tolerance, unit = '' }: OfKind<'numeric'>) {
  const { written, name: itemName } = source;
  const functions: string[] = [];
  const code = source.code('def draw(rng) and def answer(…)');
  for (const name of ['draw', 'answer'])
    if (code && !new RegExp(`^def ${name}\\(`, 'm').test(code))
      written.fault(`The file does not define ${name}.`, 'py');
  const wrong = written.misconceptions(1, 4, (answer, title, index) => {
    const [, name] = /^`([a-z_]\w*)`$/.exec(answer) ?? [];
    if (!name || (code && !new RegExp(`^def ${name}\\(`, 'm').test(code)))
      written.fault(
        `${title} needs, before its quotation, the name of a function of the .py file in backquotes, for example \`recall_instead\`.`,
      );
    functions.push(name ?? '');
    return index;
  });
  const raw = source.drawn('numeric')?.draws ?? [];
  const names = [...new Set(raw.flatMap(({ numbers }) => Object.keys(numbers)))];
  if (raw.length > 0) {
    for (const place of written.places)
      if (place !== 'answer' && !names.includes(place))
        written.fault(`{{${place}}} is not a name that draw or work gives: they give ${names.join(', ')}.`);
    if (new Set(raw.map(({ numbers }) => JSON.stringify(numbers))).size < MIN_DIFFERENT_DRAWS)
      written.fault(
        `There are fewer than ${MIN_DIFFERENT_DRAWS} different draws of ${itemName} among ${SHIPPED_DRAWS}.`,
        'drawn',
      );
  }
  const draws = raw.map((draw) => shownDraw(draw, functions));
  return { part: { kind: 'numeric', unit, tolerance, draws, wrong } as const, functions };
}

function order({ written, name }: ItemSource, { anyOrder }: OfKind<'order'>) {
  const text = written.section('Right');
  const fence = fencedText(text);
  const parts = fence ? fence.text.split(/\n\s*\n/).filter((part) => part.trim() !== '') : listEntries(text);
  if (!parts || parts.length < 3 || parts.length > 12)
    written.fault(
      '"## Right" needs 3 to 12 steps: a block of ```python with a blank line between steps, or a numbered list.',
    );
  const render = (part: string): string =>
    fence ? codeHtml(part) : written.prose('A step', part, BOUNDS.option);
  const steps = (parts ?? []).map(render);
  if (new Set(steps).size < steps.length)
    written.fault('Two steps are alike: nobody can tell which comes first.');
  const wrong = written.misconceptions(1, 4, (answer, title) => {
    const html = fence
      ? codeHtml(fencedText(answer)?.text ?? answer)
      : written.prose(title, answer, BOUNDS.option);
    if (steps.includes(html)) written.fault(`${title} is one of the right steps.`);
    return html;
  });
  for (const group of anyOrder)
    if (group.some((step) => step > steps.length))
      written.fault(`"anyOrder" of ${name} names a step that is not there.`, 'json');
  const groups = anyOrder.map((group) => group.map((step) => step - 1));
  const program = fence?.language === 'python' ? (parts ?? []).join('\n') : null;
  return { part: { kind: 'order', steps, anyOrder: groups, wrong } as const, program };
}

function prints(source: ItemSource) {
  const { written } = source;
  const code = source.code('a program of at most 25 lines that prints something');
  if (code.split('\n').length > 26) written.fault('Keep the code to 25 lines.', 'py');
  const output = source.drawn('prints')?.output ?? '';
  if (output.split('\n').length > 6 || output.length > 200)
    written.fault('Nobody types that much: print at most 6 lines and 200 characters.', 'py');
  const wrong = written.misconceptions(1, 4, (answer, title) => {
    const text = (fencedText(answer)?.text ?? answer).replace(/[^\S\n]+$/gm, '').trimEnd();
    if (text === '')
      written.fault(`${title} needs the output that the mistake leads to, before its quotation.`);
    if (output && text === output) written.fault(`${title} is what the code prints.`);
    return text;
  });
  return { part: { kind: 'prints', code, codeHtml: codeHtml(code), output, wrong } as const };
}

function wrongLine(source: ItemSource, { line }: OfKind<'wrong-line'>) {
  const { written, name } = source;
  const code = source.code('a program with one wrong line');
  const lines = code.split('\n');
  if (line > lines.length || (lines[line - 1] ?? '').trim() === '')
    written.fault(`"line" of ${name} is not a line of its code.`, 'json');
  if (lines.length > 25) written.fault('Keep the code to 25 lines.', 'py');
  const repair = fencedText(written.section('Right'));
  if (!repair) written.fault('"## Right" needs the line as it should be, as a block of ```python.');
  const wrong = written.misconceptions(0, 4, (answer, title) => {
    const picked = Number(/^Line (\d+)\.?$/.exec(answer)?.[1]);
    if (!(picked >= 1 && picked <= lines.length) || picked === line)
      written.fault(`${title} needs, before its quotation, another line of the code: "Line 3".`);
    return picked;
  });
  const fixHtml = codeHtml(repair?.text ?? '');
  const shownLines = highlightPython(code).split('\n');
  return {
    part: { kind: 'wrong-line', lines: shownLines, line, fixHtml, wrong } as const,
    repair: repair?.text ?? null,
  };
}

function free({ written }: ItemSource) {
  const modelHtml = written.prose('"## Right"', written.section('Right'), BOUNDS.model);
  const entries = listEntries(written.section('Criteria'));
  if (!entries || entries.length < 2 || entries.length > 6 || entries.some((entry) => !entry.endsWith('?')))
    written.fault(
      '"## Criteria" needs a list of 2 to 6 questions that are answered yes or no, each with its "?".',
    );
  const criteria = (entries ?? []).map((entry) => written.prose('A criterion', entry, BOUNDS.option));
  if (written.sections.wrong.length > 0) written.fault('A free item has no "## Wrong: …": remove it.');
  return { part: { kind: 'free', modelHtml, criteria } as const };
}

function codeHtml(code: string): string {
  return `<pre tabindex="0"><code class="language-python">${highlightPython(code)}</code></pre>`;
}

function shownDraw({ numbers, answer, wrong }: RawDraw, functions: readonly string[]): Draw {
  const shown = Object.entries(numbers).map(([name, value]): [string, string] => [name, shownNumber(value)]);
  return {
    shown: { ...Object.fromEntries(shown), answer: shownNumber(answer) },
    answer,
    wrong: functions.map((name) => wrong[name] ?? NaN),
  };
}
