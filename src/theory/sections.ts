/** The parts of an item's `.md` file. */
export interface Sections {
  /** What stands before the first heading. */
  stem: string;
  /** Without `Wrong: …`. Title → text. */
  named: Map<string, string>;
  wrong: WrongSection[];
  /** Titles that stand more than once. */
  doubled: string[];
}

export interface WrongSection {
  /** What is believed. */
  name: string;
  /** What stands before the quotation. */
  answer: string;
  /** The quotation, without its marks. */
  refutation: string;
}

/** Takes Markdown apart at its headings of the second level; those inside fenced code are code. */
export function splitSections(markdown: string): Sections {
  const parts: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  let fence = '';
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const [, mark = ''] = /^(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark && !fence) fence = mark;
    else if (fence && line.trim() === fence) fence = '';
    const [, title] = fence ? [] : (/^##(?!#)\s*(.*?)\s*$/.exec(line) ?? []);
    if (title === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ title, lines: [] });
  }
  const sections: Sections = { stem: '', named: new Map(), wrong: [], doubled: [] };
  parts.forEach(({ title, lines }, index) => {
    const text = lines.join('\n').trim();
    const [, name] = /^Wrong:\s*(.*)$/.exec(title) ?? [];
    if (index === 0) sections.stem = text;
    else if (name !== undefined) sections.wrong.push({ name, ...splitRefutation(text) });
    else {
      if (sections.named.has(title)) sections.doubled.push(title);
      sections.named.set(title, text);
    }
  });
  return sections;
}

function splitRefutation(text: string): Pick<WrongSection, 'answer' | 'refutation'> {
  const lines = text.split('\n');
  let start = lines.length;
  while (start > 0 && lines[start - 1]?.startsWith('>')) start -= 1;
  return {
    answer: lines.slice(0, start).join('\n').trim(),
    refutation: lines
      .slice(start)
      .map((line) => line.replace(/^> ?/, ''))
      .join('\n')
      .trim(),
  };
}

/** The text of the only fenced block in a section, or null. */
export function fencedText(section: string): { language: string; text: string } | null {
  const [, , language = '', text = ''] = /^(`{3,}|~{3,})(\w*)\n([\s\S]*?)\n?\1$/.exec(section.trim()) ?? [];
  return /^(?:`{3}|~{3})/.test(section) ? { language, text } : null;
}

/** The entries of a list that stands alone: `- one` or `1. one`, each on a line of its own and what is indented below. */
export function listEntries(section: string): string[] | null {
  const entries: string[] = [];
  for (const line of section.split('\n')) {
    const [, entry] = /^(?:[-*]|\d+[.)])\s+(.+)$/.exec(line) ?? [];
    if (entry !== undefined) entries.push(entry);
    else if (/^\s+\S/.test(line) && entries.length > 0)
      entries.push(`${entries.pop() ?? ''}\n${line.trim()}`);
    else if (line.trim() !== '') return null;
  }
  return entries.length > 0 ? entries : null;
}
