import type { Draw, Item } from '../core/study/theory.ts';
import { highlightPython } from '../problems/highlight.ts';
import type { ItemManifest } from './concept-schema.ts';
import { fingerprint, MIN_DIFFERENT_DRAWS, SHIPPED_DRAWS, type DrawnItem, type RawDraw } from './drawn.ts';
import { BOUNDS, ItemProse, type ItemIssue } from './item-prose.ts';
import { shownNumber } from './numbers.ts';
import { plainText, type SiteLink } from './prose.ts';
import { fencedText, listEntries } from './sections.ts';

export interface ItemFiles {
  /** `<name>.md` */
  prose: string;
  /** `<name>.py` */
  code: string | undefined;
  /** What was made of the code; null where that is yet to be done. */
  drawn: DrawnItem | null;
  /** Whether an item whose code was not run is one that cannot be shown. */
  needsDrawn: boolean;
}

export interface ParsedItem {
  item: Item | null;
  issues: ItemIssue[];
  links: SiteLink[];
  /** Wrong names and, of numeric items, the functions of the `.py` file. */
  functions: string[];
  /** Of a wrong-line item: the line that belongs there. */
  repair: string | null;
  /** Of an order item whose steps are Python: its steps, one after the other. */
  program: string | null;
}

/** Reads one item: its prose in sections, by its kind. */
export function parseItem(concept: string, manifest: ItemManifest, files: ItemFiles): ParsedItem {
  return new ItemReader(concept, manifest, files).read();
}

class ItemReader {
  readonly #concept: string;
  readonly #manifest: ItemManifest;
  readonly #files: ItemFiles;
  readonly #text: ItemProse;
  #functions: string[] = [];
  #repair: string | null = null;
  #program: string | null = null;

  constructor(concept: string, manifest: ItemManifest, files: ItemFiles) {
    this.#concept = concept;
    this.#manifest = manifest;
    this.#files = files;
    this.#text = new ItemProse(files.prose);
  }

  read(): ParsedItem {
    const item = this.#item();
    const { issues, links } = this.#text;
    return {
      item: issues.length === 0 ? item : null,
      issues,
      links,
      functions: this.#functions,
      repair: this.#repair,
      program: this.#program,
    };
  }

  #item(): Item {
    const { name, version, use, difficulty, seconds, source } = this.#manifest;
    const base = {
      id: `${this.#concept}/${name}`,
      version,
      concept: this.#concept,
      use,
      difficulty,
      seconds,
      stemHtml: this.#text.prose('The text before the first heading', this.#text.sections.stem, BOUNDS.stem),
      explanationHtml: this.#text.prose(
        '"## Explanation"',
        this.#text.section('Explanation'),
        BOUNDS.explanation,
      ),
      source: source ? { text: source.text, url: source.url ?? null } : null,
    };
    for (const title of this.#text.sections.doubled)
      this.#text.fault(`The heading "## ${title}" stands twice: keep one.`);
    const item: Item = { ...base, ...this.#ofKind() };
    this.#checkHeadings(item.kind);
    this.#checkPlaces();
    return item;
  }

  #ofKind() {
    switch (this.#manifest.kind) {
      case 'choice':
        return this.#choice();
      case 'numeric':
        return this.#numeric(this.#manifest);
      case 'order':
        return this.#order(this.#manifest.anyOrder);
      case 'prints':
        return this.#prints();
      case 'wrong-line':
        return this.#wrongLine(this.#manifest.line);
      case 'free':
        return this.#free();
      default:
        return this.#manifest satisfies never;
    }
  }

  #choice() {
    const rightHtml = this.#text.prose('"## Right"', this.#text.section('Right'), BOUNDS.option);
    const wrong = this.#text.misconceptions(2, 5, (answer, title) =>
      this.#text.prose(title, answer, BOUNDS.option),
    );
    const seen = new Set([plainText(rightHtml)]);
    for (const { answer, name } of wrong) {
      const text = plainText(answer);
      if (seen.has(text)) this.#text.fault(`"## Wrong: ${name}" says the same as another option.`);
      seen.add(text);
    }
    const longest = Math.max(...wrong.map(({ answer }) => plainText(answer).length));
    if (plainText(rightHtml).length > longest * 1.5 + 12)
      this.#text.fault('The right option is much longer than the others, which gives it away: shorten it.');
    const loud = /\b(?:always|never|only|all|none|every|impossible|guaranteed)\b/i;
    if (
      wrong.length > 0 &&
      wrong.every(({ answer }) => loud.test(plainText(answer))) &&
      !loud.test(plainText(rightHtml))
    )
      this.#text.fault(
        'Every wrong option has a word such as "always", "never" or "only", and the right one has none: that gives it away.',
      );
    return { kind: 'choice', rightHtml, wrong } as const;
  }

  #numeric({ tolerance, unit = '' }: Extract<ItemManifest, { kind: 'numeric' }>) {
    const code = this.#code('def draw(rng) and def answer(…)');
    for (const name of ['draw', 'answer'])
      if (code && !new RegExp(`^def ${name}\\(`, 'm').test(code))
        this.#text.fault(`The file does not define ${name}.`, 'py');
    const wrong = this.#text.misconceptions(1, 4, (answer, title, index) => {
      const [, name] = /^`([a-z_]\w*)`$/.exec(answer) ?? [];
      if (!name || (code && !new RegExp(`^def ${name}\\(`, 'm').test(code)))
        this.#text.fault(
          `${title} needs, before its quotation, the name of a function of the .py file in backquotes, for example \`recall_instead\`.`,
        );
      this.#functions.push(name ?? '');
      return index;
    });
    const raw = this.#drawn('numeric')?.draws ?? [];
    const names = [...new Set(raw.flatMap(({ numbers }) => Object.keys(numbers)))];
    if (raw.length > 0) {
      for (const place of this.#text.places)
        if (place !== 'answer' && !names.includes(place))
          this.#text.fault(
            `{{${place}}} is not a name that draw or work gives: they give ${names.join(', ')}.`,
          );
      if (new Set(raw.map(({ numbers }) => JSON.stringify(numbers))).size < MIN_DIFFERENT_DRAWS)
        this.#text.fault(
          `There are fewer than ${MIN_DIFFERENT_DRAWS} different draws of ${this.#manifest.name} among ${SHIPPED_DRAWS}.`,
          'drawn',
        );
    }
    const draws = raw.map((draw) => shownDraw(draw, this.#functions));
    return { kind: 'numeric', unit, tolerance, draws, wrong } as const;
  }

  #order(anyOrder: number[][]) {
    const text = this.#text.section('Right');
    const fence = fencedText(text);
    const parts = fence
      ? fence.text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
      : listEntries(text);
    if (!parts || parts.length < 3 || parts.length > 12)
      this.#text.fault(
        '"## Right" needs 3 to 12 steps: a block of ```python with a blank line between steps, or a numbered list.',
      );
    if (fence?.language === 'python') this.#program = (parts ?? []).join('\n');
    const render = (part: string): string =>
      fence ? codeHtml(part) : this.#text.prose('A step', part, BOUNDS.option);
    const steps = (parts ?? []).map(render);
    if (new Set(steps).size < steps.length)
      this.#text.fault('Two steps are alike: nobody can tell which comes first.');
    const wrong = this.#text.misconceptions(1, 4, (answer, title) => {
      const html = fence
        ? codeHtml(fencedText(answer)?.text ?? answer)
        : this.#text.prose(title, answer, BOUNDS.option);
      if (steps.includes(html)) this.#text.fault(`${title} is one of the right steps.`);
      return html;
    });
    for (const group of anyOrder)
      if (group.some((step) => step > steps.length))
        this.#text.fault(`"anyOrder" of ${this.#manifest.name} names a step that is not there.`, 'json');
    return {
      kind: 'order',
      steps,
      anyOrder: anyOrder.map((group) => group.map((step) => step - 1)),
      wrong,
    } as const;
  }

  #prints() {
    const code = this.#code('a program of at most 25 lines that prints something');
    if (code.split('\n').length > 26) this.#text.fault('Keep the code to 25 lines.', 'py');
    const output = this.#drawn('prints')?.output ?? '';
    if (output.split('\n').length > 6 || output.length > 200)
      this.#text.fault('Nobody types that much: print at most 6 lines and 200 characters.', 'py');
    const wrong = this.#text.misconceptions(1, 4, (answer, title) => {
      const text = (fencedText(answer)?.text ?? answer).replace(/[^\S\n]+$/gm, '').trimEnd();
      if (text === '')
        this.#text.fault(`${title} needs the output that the mistake leads to, before its quotation.`);
      if (output && text === output) this.#text.fault(`${title} is what the code prints.`);
      return text;
    });
    return { kind: 'prints', code, codeHtml: codeHtml(code), output, wrong } as const;
  }

  #wrongLine(line: number) {
    const code = this.#code('a program with one wrong line');
    const lines = code.split('\n');
    if (line > lines.length || (lines[line - 1] ?? '').trim() === '')
      this.#text.fault(`"line" of ${this.#manifest.name} is not a line of its code.`, 'json');
    if (lines.length > 25) this.#text.fault('Keep the code to 25 lines.', 'py');
    const repair = fencedText(this.#text.section('Right'));
    if (!repair) this.#text.fault('"## Right" needs the line as it should be, as a block of ```python.');
    this.#repair = repair?.text ?? null;
    const wrong = this.#text.misconceptions(0, 4, (answer, title) => {
      const picked = Number(/^Line (\d+)\.?$/.exec(answer)?.[1]);
      if (!(picked >= 1 && picked <= lines.length) || picked === line)
        this.#text.fault(`${title} needs, before its quotation, another line of the code: "Line 3".`);
      return picked;
    });
    return {
      kind: 'wrong-line',
      lines: highlightPython(code).split('\n'),
      line,
      fixHtml: codeHtml(repair?.text ?? ''),
      wrong,
    } as const;
  }

  #free() {
    const modelHtml = this.#text.prose('"## Right"', this.#text.section('Right'), BOUNDS.model);
    const entries = listEntries(this.#text.section('Criteria'));
    if (!entries || entries.length < 2 || entries.length > 6 || entries.some((entry) => !entry.endsWith('?')))
      this.#text.fault(
        '"## Criteria" needs a list of 2 to 6 questions that are answered yes or no, each with its "?".',
      );
    const criteria = (entries ?? []).map((entry) => this.#text.prose('A criterion', entry, BOUNDS.option));
    if (this.#text.sections.wrong.length > 0)
      this.#text.fault('A free item has no "## Wrong: …": remove it.');
    return { kind: 'free', modelHtml, criteria } as const;
  }

  #checkHeadings(kind: Item['kind']): void {
    const known =
      kind === 'free'
        ? ['Right', 'Criteria', 'Explanation']
        : kind === 'prints' || kind === 'numeric'
          ? ['Explanation']
          : ['Right', 'Explanation'];
    for (const title of this.#text.sections.named.keys())
      if (!known.includes(title))
        this.#text.fault(
          `The heading "## ${title}" is not one of this kind's: ${known.map((one) => `"## ${one}"`).join(', ')}${kind === 'free' ? '' : ' and "## Wrong: what is believed"'}.`,
        );
  }

  #checkPlaces(): void {
    if (this.#manifest.kind === 'numeric') return;
    for (const place of this.#text.places)
      this.#text.fault(`{{${place}}} stands for a drawn number, which only numeric items have.`);
  }

  #code(wanted: string): string {
    const { code } = this.#files;
    if (code === undefined) this.#text.fault(`The file is missing. Write ${wanted}.`, 'py');
    return (code ?? '').replace(/\r\n?/g, '\n').trimEnd();
  }

  #drawn<Kind extends DrawnItem['kind']>(kind: Kind): Extract<DrawnItem, { kind: Kind }> | null {
    const { code = '', drawn, needsDrawn } = this.#files;
    if (drawn?.kind === kind && drawn.of === fingerprint(code))
      return drawn as Extract<DrawnItem, { kind: Kind }>;
    if (needsDrawn)
      this.#text.fault(
        `It was not made from ${this.#manifest.name}.py as it is. Run: npm run verify-theory -- ${this.#concept}`,
        'drawn',
      );
    return null;
  }
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
