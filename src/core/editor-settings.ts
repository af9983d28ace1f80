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
  /** The statement's share of the width where it stands beside the work. */
  statementShare: number;
  /** The editor's share of the height that it and the answers have. */
  editorShare: number;
  /** The same from the first verdict on, where the editor gives way to it. */
  verdictShare: number;
}

export type PaneName = 'statementShare' | 'editorShare' | 'verdictShare';

/** No pane can be lost. */
export const PANE_SHARES = { least: 0.2, most: 0.8 } as const;

export const DEFAULT_EDITOR_SETTINGS: Readonly<EditorSettings> = {
  fontPercent: 100,
  tabKey: 'indents',
  closeBrackets: true,
  completion: true,
  wrapLines: false,
  vimKeys: false,
  statementShare: 0.5,
  editorShare: 0.6,
  verdictShare: 0.34,
};

/** The sizes to choose from. */
export const FONT_PERCENTS: readonly number[] = [80, 90, 100, 115, 130, 150, 175, 200];
