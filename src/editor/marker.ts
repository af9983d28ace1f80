import { forEachDiagnostic, setDiagnosticsEffect, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Text, type Transaction } from '@codemirror/state';

/** A message at a place in the code, numbered as the reader sees it (from 1). */
export interface Marker {
  line: number;
  /** Absent: the whole line. */
  column?: number;
  message: string;
}

/** Where a marker lies in a document; lines and columns past its end move to the end. */
export function toDiagnostic(document: Text, marker: Marker): Diagnostic {
  const line = document.line(Math.min(Math.max(marker.line, 1), document.lines));
  const indent = line.text.length - line.text.trimStart().length;
  const offset = marker.column === undefined ? indent : Math.min(Math.max(marker.column - 1, 0), line.length);
  return { from: line.from + offset, to: line.to, severity: 'error', message: marker.message };
}

/** A marker moves with its line, and goes when the line is edited: it may be right by then. */
export const markersGoWhenEdited: Extension = EditorState.transactionExtender.of((transaction) => {
  // Whoever sets markers in the same step knows best.
  if (!transaction.docChanged || transaction.effects.some((effect) => effect.is(setDiagnosticsEffect)))
    return null;
  const kept: Diagnostic[] = [];
  let gone = false;
  forEachDiagnostic(transaction.startState, (diagnostic, from) => {
    if (touchesLine(transaction, from)) gone = true;
    else kept.push(moved(diagnostic, transaction));
  });
  return gone ? { effects: setDiagnosticsEffect.of(kept) } : null;
});

function touchesLine(transaction: Transaction, position: number): boolean {
  const { doc } = transaction.startState;
  const line = doc.lineAt(position);
  let touches = false;
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => {
    // A whole line put before this one, or after it, leaves it as it was.
    const before = to <= line.from && (to < line.from || inserted.line(inserted.lines).length === 0);
    const after = from >= line.to && (from > line.to || inserted.line(1).length === 0);
    if (!before && !after) touches = true;
  });
  return touches;
}

function moved(diagnostic: Diagnostic, { changes }: Transaction): Diagnostic {
  const from = changes.mapPos(diagnostic.from, 1);
  return { ...diagnostic, from, to: Math.max(from, changes.mapPos(diagnostic.to, -1)) };
}
