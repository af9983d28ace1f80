/** Zero-width, bidirectional and other characters that change how their neighbours look. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}|[\u0080-\u009f]/gu;

// Everything below the space but tab and newline, and delete.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * Text of a stranger's program as it may be shown: controls as pictures (`␛`), characters that
 * cannot be seen by their number (`⟨U+202E⟩`), so that what is read is what was printed.
 */
export function visibleText(text: string): string {
  return text
    .replace(CONTROL, (character) =>
      character === '\u007f' ? '␡' : String.fromCodePoint(0x2400 + character.charCodeAt(0)),
    )
    .replace(INVISIBLE, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
