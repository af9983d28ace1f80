import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import {
  keywordCompletionSource,
  schemaCompletionSource,
  SQLite,
  type SQLNamespace,
} from '@codemirror/lang-sql';
import { LanguageSupport } from '@codemirror/language';
import { readTables, type DataTable } from '../../core/tables.ts';
import type { Writing } from '../writing.ts';
import { FUNCTIONS } from './functions.ts';

/** SQL as SQLite writes it, with the names of the tables that a `tables.sql` makes, and of their columns. */
export function sqlWriting(script: string): Writing {
  const tables = readTables(script);
  const names = schemaCompletionSource({ dialect: SQLite, schema: schemaOf(tables) });
  const keywords = keywordCompletionSource(SQLite, true, (label, type) => ({ label, type, boost: -1 }));
  return {
    extension: new LanguageSupport(SQLite.language),
    sources: [names, completeColumns(tables), keywords],
    help: [],
    indent: 2,
    prepare: () => {},
  };
}

function schemaOf(tables: readonly DataTable[]): SQLNamespace {
  return Object.fromEntries(
    tables.map(({ name, note, columns }) => [
      name,
      {
        self: { label: name, type: 'type', detail: 'table', ...(note ? { info: note } : {}) },
        children: columns.map(columnCompletion),
      },
    ]),
  );
}

function columnCompletion({ name, type, note }: DataTable['columns'][number]): Completion {
  return { label: name, type: 'property', detail: type, ...(note ? { info: note } : {}) };
}

/** Columns of all tables, and functions: a query names its columns before its tables. */
function completeColumns(tables: readonly DataTable[]): CompletionSource {
  const columns = tables.flatMap(({ name, columns: own }) =>
    own.map((column) => ({ ...columnCompletion(column), detail: `${column.type} of ${name}`, boost: 1 })),
  );
  const functions = FUNCTIONS.map(([call, info]): Completion => {
    const label = call.slice(0, call.indexOf('('));
    return { label, type: 'function', detail: call.slice(label.length), apply: `${label}(`, info };
  });
  const unique = [...new Map(columns.map((column) => [`${column.label} ${column.detail}`, column])).values()];
  const options = [...unique, ...functions];
  return (context) => {
    const word = context.matchBefore(/[A-Za-z_]\w*/);
    if (!word && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    // Behind a dot stand the columns of one table, in strings and comments nothing does.
    if (context.state.sliceDoc(from - 1, from) === '.') return null;
    if (context.tokenBefore(['String', 'LineComment', 'BlockComment'])) return null;
    return { from, options, validFor: /^\w*$/ };
  };
}
