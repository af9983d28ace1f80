import type { Room } from '../../storage/index.ts';

/** Which parts of earlier attempts were dropped to make room, in a sentence. */
export function roomWords({ shortened, deleted }: Room): string {
  const attempts = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);
  const lost = [
    ...(deleted > 0
      ? [`The ${deleted === 1 ? 'oldest attempt' : `${deleted} oldest attempts`} went to make room.`]
      : []),
    ...(shortened > 0
      ? [`Of ${attempts(shortened)} only code, verdict and time are kept, no output and no details.`]
      : []),
  ];
  return ["The browser's storage is full.", ...lost].join(' ');
}
