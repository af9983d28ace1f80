import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';

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
