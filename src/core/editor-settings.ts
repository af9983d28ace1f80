/** How the reader wants the editor to be. */
export interface EditorSettings {
  /** Of the usual size of code. */
  fontPercent: number;
  tabKey: 'indents' | 'leaves';
  closeBrackets: boolean;
  /** Names are offered while typing. */
  completion: boolean;
  wrapLines: boolean;
  vimKeys: boolean;
}

export const DEFAULT_EDITOR_SETTINGS: Readonly<EditorSettings> = {
  fontPercent: 100,
  tabKey: 'indents',
  closeBrackets: true,
  completion: true,
  wrapLines: false,
  vimKeys: false,
};

/** The sizes to choose from. */
export const FONT_PERCENTS: readonly number[] = [80, 90, 100, 115, 130, 150, 175, 200];
