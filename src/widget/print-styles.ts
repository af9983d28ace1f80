import { css } from 'lit';

/** On paper: the statement, the code and what was said of it, one below the other. */
export const printStyles = css`
  @media print {
    :host(*),
    :host([theme]) {
      color-scheme: light;
    }
    .box.box,
    .workspace.workspace.workspace,
    .work {
      display: block;
      height: auto;
      max-height: none;
    }
    .work.work {
      border: 0;
    }
    .file .tools,
    .file button,
    .file ml-file-menu,
    .notices,
    .opening,
    .switch,
    ml-toolbar,
    ml-divider,
    ml-own-cases,
    ml-closer-look {
      display: none;
    }
    .about.about,
    .poster.poster,
    ml-tabs,
    ml-editor,
    .answers.answers {
      height: auto;
      min-height: 0;
      overflow: visible;
    }
  }
`;
