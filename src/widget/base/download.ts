import { SUFFIXES, type Problem } from '../../core/problem.ts';

/** Gives the reader a text, or a picture, as a file. */
export function download(fileName: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content,
  );
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The reader's code, as a file of its language. */
export function downloadCode(problem: Problem | null, code: string): void {
  download(`${problem?.slug ?? 'solution'}${SUFFIXES[problem?.language ?? 'python']}`, code);
}
