/** The tables of a problem whose submissions are queries, as `tables.sql` makes and fills them. */

export interface TableColumn {
  name: string;
  /** As declared, for example `INTEGER`. */
  type: string;
  /** The comment beside it. */
  note: string;
}

export interface DataTable {
  name: string;
  /** The comment above it. */
  note: string;
  columns: TableColumn[];
  /** Cells as they are read; null for NULL. */
  rows: (string | null)[][];
}

interface Token {
  kind: 'comment' | 'string' | 'name' | 'number' | 'word' | 'symbol';
  text: string;
  line: number;
}

const SCANNER =
  /(?<comment>--[^\n]*)|(?<string>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*")|(?<number>-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<word>[A-Za-z_]\w*)|(?<symbol>\S)/g;
/** With these begins what belongs to the whole table. */
const OF_TABLE = /^(?:PRIMARY|FOREIGN|UNIQUE|CHECK|CONSTRAINT)$/i;

/**
 * Reads `CREATE TABLE` and `INSERT INTO … VALUES` statements.
 * @throws {Error} with a sentence for the author of anything else
 */
export function readTables(script: string): DataTable[] {
  const reader = new Reader(tokensOf(script));
  const tables: DataTable[] = [];
  let statement = reader.statement();
  while (statement) {
    const { tokens, comments } = statement;
    const [first, second] = tokens.map(({ text }) => text.toUpperCase());
    const name = nameOf(tokens[2]);
    if (first === 'CREATE' && second === 'TABLE') {
      if (tables.some((table) => table.name === name))
        throw fault(tokens[2], `the table ${name} is made twice`);
      tables.push({
        name,
        note: noteAbove(tokens, comments),
        columns: columnsOf(tokens, comments),
        rows: [],
      });
    } else if (first === 'INSERT' && second === 'INTO') {
      const table = tables.find((made) => made.name === name);
      if (!table) throw fault(tokens[2], `there is no table ${name} above`);
      table.rows.push(...rowsOf(tokens, table));
    } else {
      throw fault(tokens[0], 'write CREATE TABLE t (…) and INSERT INTO t VALUES (…) only');
    }
    statement = reader.statement();
  }
  if (tables.length === 0) throw new Error('The file makes no table. Write CREATE TABLE t (…);.');
  return tables;
}

interface Statement {
  tokens: Token[];
  comments: Token[];
}

class Reader {
  readonly #tokens: Token[];
  #at = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  /** All until the next semicolon, with what is said beside it; null where there is none. */
  statement(): Statement | null {
    const tokens: Token[] = [];
    const comments: Token[] = [];
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      if (!token) break;
      if (token.kind === 'comment') comments.push(token);
      else if (token.text !== ';') tokens.push(token);
      else {
        this.#at++;
        return { tokens, comments };
      }
    }
    return tokens.length > 0 ? { tokens, comments } : null;
  }
}

function tokensOf(script: string): Token[] {
  let line = 1;
  let from = 0;
  return [...script.matchAll(SCANNER)].map((match) => {
    line += script.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    const [kind = 'symbol'] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    return { kind: kind as Token['kind'], text: match[0], line };
  });
}

function columnsOf(tokens: Token[], comments: Token[]): TableColumn[] {
  const columns = partsOf(tokens, 3)
    .filter(([first]) => first && !(first.kind === 'word' && OF_TABLE.test(first.text)))
    .map(([first, type]) => ({
      name: nameOf(first),
      type: type?.kind === 'word' ? type.text.toUpperCase() : '',
      note:
        comments
          .find(({ line }) => line === first?.line)
          ?.text.slice(2)
          .trim() ?? '',
    }));
  if (columns.length === 0) throw fault(tokens[0], 'the table has no columns');
  return columns;
}

function rowsOf(tokens: Token[], table: DataTable): (string | null)[][] {
  if (tokens[3]?.text.toUpperCase() !== 'VALUES')
    throw fault(tokens[0], `write INSERT INTO ${table.name} VALUES (…), (…)`);
  const rows: (string | null)[][] = [];
  let at = 4;
  while (at < tokens.length) {
    if (tokens[at]?.text === ',') at++;
    const end = tokens.findIndex(({ text }, index) => index > at && text === ')');
    if (tokens[at]?.text !== '(' || end < 0) throw fault(tokens[at], 'a row stands in brackets');
    const row = partsOf(tokens, at).map(cellOf);
    if (row.length !== table.columns.length)
      throw fault(tokens[at], `${table.name} has ${table.columns.length} columns, this row ${row.length}`);
    rows.push(row);
    at = end + 1;
  }
  return rows;
}

/** What stands between the bracket at a place and its other half, cut at commas. */
function partsOf(tokens: Token[], at: number): Token[][] {
  if (tokens[at]?.text !== '(') throw fault(tokens[at] ?? tokens[0], 'a bracket is missing here');
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(at + 1)) {
    if (token.text === ')' && depth === 0) return parts;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  throw fault(tokens[at], 'the bracket that is opened here is not closed');
}

function cellOf([token, ...rest]: Token[]): string | null {
  if (!token || rest.length > 0) throw fault(token, 'a cell is one number, text or NULL');
  if (token.kind === 'string') return token.text.slice(1, -1).replaceAll("''", "'");
  if (token.kind === 'number') return token.text;
  if (token.text.toUpperCase() === 'NULL') return null;
  throw fault(token, 'a cell is one number, text or NULL');
}

function nameOf(token: Token | undefined): string {
  if (token?.kind === 'name') return token.text.slice(1, -1).replaceAll('""', '"');
  if (token?.kind === 'word') return token.text;
  throw fault(token, 'a name is missing here');
}

function noteAbove(tokens: Token[], comments: Token[]): string {
  const first = tokens[0]?.line ?? 0;
  return comments
    .filter(({ line }) => line < first)
    .map(({ text }) => text.slice(2).trim())
    .join(' ');
}

function fault(token: Token | undefined, message: string): Error {
  return new Error(`Line ${token?.line ?? 1}: ${message}.`);
}
