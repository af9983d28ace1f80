import { pythonLanguage } from '@codemirror/lang-python';
import type { SyntaxNodeRef } from '@lezer/common';
import type { Language } from '../core/problem.ts';

/** A piece of a program that says something, and where it stands. */
export interface Token {
  /** The same for two that say the same. */
  says: string;
  from: number;
  to: number;
}

/** What a program says, in order: without comments, docstrings, hints of types, layout, and kinds of quotes. */
export function tokensOf(code: string, language: Language): Token[] {
  return language === 'sql' ? queryTokens(code) : pythonTokens(code);
}

/** The end of a block, which is nothing but layout and says much. */
const BLOCK_ENDS = '⇤';

const LEFT_OUT = new Set(['Comment', 'TypeDef', ';']);
const WHOLE = new Set(['String', 'FormatString']);
const CLOSING = new Set([')', ']', '}']);
/** Where a comma before the end says nothing; behind the one element of a tuple it does. */
const LISTS = new Set(['ArgList', 'ParamList', 'ArrayExpression', 'DictionaryExpression', 'SetExpression']);

function pythonTokens(code: string): Token[] {
  const tokens: Token[] = [];
  const text = ({ from, to }: { from: number; to: number }): string => code.slice(from, to);
  pythonLanguage.parser.parse(code).iterate({
    enter: (node) => {
      if (LEFT_OUT.has(node.name) || saysNothing(node)) return false;
      if (!WHOLE.has(node.name) && node.node.firstChild) return true;
      // A closing bracket makes a comma before it mean nothing.
      if (CLOSING.has(node.name) && tokens.at(-1)?.says === ',' && LISTS.has(node.node.parent?.name ?? ''))
        tokens.pop();
      if (node.to > node.from)
        tokens.push({ says: sayingOf(node.name, text(node)), from: node.from, to: node.to });
      return false;
    },
    leave: ({ name, to }) => {
      const end = Math.min(to, tokens.at(-1)?.to ?? to);
      if (name === 'Body') tokens.push({ says: BLOCK_ENDS, from: end, to: end });
    },
  });
  return tokens;
}

/** A text that stands alone: a docstring, or code that somebody has put aside. */
function saysNothing({ name, node }: SyntaxNodeRef): boolean {
  const only = node.firstChild;
  return (
    name === 'ExpressionStatement' &&
    only !== null &&
    only.nextSibling === null &&
    (only.name === 'String' || only.name === 'ContinuedString')
  );
}

function sayingOf(name: string, text: string): string {
  const [, inside] = name === 'String' ? (/^'([^'"\\]*)'$/.exec(text) ?? []) : [];
  return inside === undefined ? text : `"${inside}"`;
}

const QUERY = /--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\w.]+|[<>=!|]+|[^\s]/g;

function queryTokens(code: string): Token[] {
  const tokens = [...code.matchAll(QUERY)].map(({ 0: text, index }) => ({
    // Keywords and names are the same in small and capital letters; what is quoted is not.
    says: /^['"]/.test(text) ? text : text.toUpperCase(),
    from: index,
    to: index + text.length,
  }));
  return tokens.filter(({ says }) => !/^(?:--|\/\*|;$)/.test(says));
}
