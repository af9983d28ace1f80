import { forEachDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import { expect, test } from 'vitest';
import { markersGoWhenEdited, toDiagnostic } from '../../../src/editor/marker.ts';

const CODE = 'first\n    second\nthird\n';

/** The text under each marker after a change; there was one on the second line, one on the third. */
function marked(change: TransactionSpec): string[] {
  const plain = EditorState.create({ doc: CODE, extensions: [markersGoWhenEdited] });
  const { state } = plain.update(
    setDiagnostics(plain, [
      toDiagnostic(plain.doc, { line: 2, message: 'Two' }),
      toDiagnostic(plain.doc, { line: 3, message: 'Three' }),
    ]),
  );
  const after = state.update(change).state;
  const texts: string[] = [];
  forEachDiagnostic(after, (_, from, to) => texts.push(after.sliceDoc(from, to)));
  return texts;
}

const at = (text: string): number => CODE.indexOf(text);

test.each([
  ['a new line above', { from: 0, insert: '# new\n' }, ['second', 'third']],
  ['a change above', { from: 0, to: 5, insert: 'other' }, ['second', 'third']],
  ['a line break at the end of the line above', { from: 5, insert: '\n' }, ['second', 'third']],
  ['a change on the line', { from: at('second') + 6, insert: '()' }, ['third']],
  ['a change within the line', { from: at('cond'), insert: '-' }, ['third']],
  ['less indentation', { from: 6, to: 10 }, ['third']],
  ['a line that is gone', { from: 6, to: at('third') }, ['third']],
  ['everything replaced', { from: 0, to: CODE.length, insert: 'other\n' }, []],
])('after %s', (_, changes, texts) => {
  expect(marked({ changes })).toEqual(texts);
});

test('a marker past the end of the code is at its end', () => {
  const { doc } = EditorState.create({ doc: CODE });
  expect(toDiagnostic(doc, { line: 99, column: 99, message: '' })).toMatchObject({
    from: CODE.length,
    to: CODE.length,
  });
});
