import { autocompletion, completionKeymap, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyField, historyKeymap, redo, undo } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers, ViewPlugin, type DecorationSet, type Tooltip, type ViewUpdate } from '@codemirror/view';
import type { Indicator, RuleProblem } from '../stream';
import { shortened, spanOf } from './drafts';
import { marksOf, offersAt, parametersIn, type Offer } from './syntax';
import { theme } from './theme';

/** What the editor is told of the page around it. */
export interface Surroundings {
  /** its name for a screen reader */
  readonly label: string;
  /** may come after the editor was opened */
  readonly indicators: () => readonly Indicator[];
  /** what is said of a name that is pointed at or offered; empty where nothing is */
  readonly about: (name: string) => About | undefined;
  /** the button that puts a name in the place of a wrong one */
  readonly useWord: (name: string) => string;
  readonly onchange: (text: string) => void;
  readonly onput: () => void;
  readonly isReadOnly: boolean;
}

/** What is to be known of a name: a line of facts, what it means, where that comes from. */
export interface About {
  readonly facts: string;
  readonly meaning: string;
  readonly source: string;
}

/** A text as it was left, with all that can be undone. */
export type Left = EditorState;

/** An editor of one rule's YAML, with its errors where they are. It keeps the text and tells of each change. */
export class RuleEditor {
  private readonly view: EditorView;

  constructor(parent: HTMLElement, text: string, left: Left | undefined, private readonly around: Surroundings) {
    this.view = new EditorView({ parent, state: left?.doc.toString() === text ? this.again(left) : this.begin(text) });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Another text; the change can be undone. */
  set text(text: string) {
    if (text !== this.text) this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
  }

  /** Marks what is wrong; lines and columns are the text's own. */
  show(problems: readonly RuleProblem[]): void {
    const text = this.text;
    this.view.dispatch(setDiagnostics(this.view.state, problems.map((problem) => this.diagnostic(problem, text))));
  }

  /** Puts the cursor there, and the keyboard into the text. */
  goTo(problem: RuleProblem): void {
    const [from, to] = spanOf(this.text, problem);
    this.view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    this.view.focus();
  }

  undo(): boolean {
    return undo(this.view);
  }

  redo(): boolean {
    return redo(this.view);
  }

  /** Ends it, and gives the text as it is left. */
  close(): Left {
    const left = this.view.state;
    this.view.destroy();
    return left;
  }

  private begin(text: string): EditorState {
    return EditorState.create({ doc: text, extensions: this.extensions() });
  }

  /** The same text and history in this editor. */
  private again(left: Left): EditorState {
    const fields = { history: historyField };
    return EditorState.fromJSON(left.toJSON(fields), { extensions: this.extensions() }, fields);
  }

  private extensions(): Extension {
    const { around } = this;
    return [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      highlightActiveLine(),
      yaml(),
      marks(around),
      hover(around),
      autocompletion({ override: [offers(around)], icons: false }),
      keymap.of([
        { key: 'Mod-Enter', run: () => (around.onput(), true) },
        ...completionKeymap,
        { key: 'Escape', run: (view) => (view.contentDOM.blur(), true) },
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': around.label, spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) around.onchange(update.state.doc.toString());
      }),
      EditorState.readOnly.of(around.isReadOnly),
      EditorView.editable.of(!around.isReadOnly),
      theme,
    ];
  }

  private diagnostic(problem: RuleProblem, text: string): Diagnostic {
    const [from, to] = spanOf(text, problem);
    const { said, meant } = shortened(problem.message);
    const action = meant === undefined || this.around.isReadOnly ? [] : [{ name: this.around.useWord(meant), apply: (view: EditorView, at: number, end: number) => { view.dispatch({ changes: { from: at, to: end, insert: meant } }); } }];
    return { from, to, severity: 'error', message: said, actions: action };
  }
}

/** Colours what a rule reads. Rules are a few dozen lines: all of one is looked at anew at each change. */
function marks(around: Surroundings): Extension {
  const drawn = (view: EditorView): DecorationSet => {
    const known = new Set(around.indicators().map(({ name }) => name));
    const text = view.state.doc.toString();
    const found = marksOf(text, known, new Set(parametersIn(text)));
    return Decoration.set([...found.map(({ from, to, kind }) => Decoration.mark({ class: `rule-${kind}` }).range(from, to)), ...indents(text)], true);
  };
  return ViewPlugin.fromClass(
    class {
      marks: DecorationSet;
      constructor(view: EditorView) {
        this.marks = drawn(view);
      }
      update(update: ViewUpdate): void {
        if (update.docChanged || update.transactions.length > 0) this.marks = drawn(update.view);
      }
    },
    { decorations: (plugin) => plugin.marks },
  );
}

/** A line that is too long goes on under its own beginning. */
function indents(text: string): Range<Decoration>[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    const columns = String(line.length - line.trimStart().length + 2);
    return Decoration.line({ attributes: { style: `padding-left: calc(6px + ${columns}ch); text-indent: -${columns}ch` } }).range(at);
  });
}

function hover(around: Surroundings): Extension {
  return hoverTooltip((view, at): Tooltip | null => {
    const word = view.state.wordAt(at);
    const about = word === null ? undefined : around.about(view.state.sliceDoc(word.from, word.to));
    if (word === null || about === undefined) return null;
    return { pos: word.from, end: word.to, above: true, create: () => ({ dom: card(view.state.sliceDoc(word.from, word.to), about) }) };
  });
}

/** Made of text nodes alone. */
function card(name: string, { facts, meaning, source }: About): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'rule-about';
  for (const [element, text] of [['b', name], ['span', facts], ['p', meaning], ['small', source]] as const) {
    if (text !== '') dom.appendChild(document.createElement(element)).textContent = text;
  }
  return dom;
}

function offers(around: Surroundings): (context: CompletionContext) => CompletionResult | null {
  return (context) => {
    const found = offersAt(context.state.doc.toString(), context.pos, around.indicators());
    if (found === null || (found.from === context.pos && !context.explicit)) return null;
    return { from: found.from, options: found.offers.map((offer) => option(offer, around)), validFor: /^[\w-]*$/ };
  };
}

function option({ label, kind, detail }: Offer, around: Surroundings): Completion {
  const about = kind === 'indicator' || kind === 'parameter' ? around.about(label) : undefined;
  return {
    label,
    type: kind,
    boost: kind === 'parameter' ? 1 : 0,
    ...(detail !== undefined && { detail: detail.length > 24 ? `${detail.slice(0, 22)}…` : detail }),
    ...(about && { info: () => card(label, about) }),
  };
}
