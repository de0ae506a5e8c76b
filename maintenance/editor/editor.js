// The SPARQL editor: CodeMirror 6, its SPARQL mode, and completion of terms by their Chinese and English names.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

// classes, not colours: the style sheet of the page has both, for light and dark
const classes = HighlightStyle.define([
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.atom, class: "tok-atom" },
  { tag: [tags.special(tags.variableName), tags.variableName], class: "tok-variable" },
  { tag: tags.propertyName, class: "tok-atom" },
]);

const WORD = /[\p{L}\p{N}_-]*:?[\p{L}\p{N}_-]*$/u;
const MOST = 60;

// Where a term fits what is typed: at the head of its name best, then in its names in Chinese and English.
function rank(term, typed) {
  const name = term.name.toLowerCase();
  if (name.startsWith(typed)) return 3;
  if (name.includes(typed) || term.zh.startsWith(typed)) return 2;
  return term.zh.includes(typed) || term.en.toLowerCase().includes(typed) ? 1 : 0;
}

export function complete(terms) {
  return (context) => {
    const before = context.matchBefore(WORD);
    if (!before || (before.from === before.to && !context.explicit)) return null;
    const prior = context.state.sliceDoc(Math.max(0, before.from - 1), before.from);
    if ("?$@<\"'".includes(prior) && prior) return null;
    const typed = before.text.toLowerCase();
    const found = terms.map((term) => [rank(term, typed), term]).filter(([fit]) => fit);
    found.sort((a, b) => b[0] - a[0] || a[1].name.length - b[1].name.length);
    const options = found.slice(0, MOST).map(([fit, term], at) => ({
      label: term.name, detail: [term.zh, term.en].filter(Boolean).join(" · "), type: term.kind, boost: MOST - at,
    }));
    return options.length ? { from: before.from, options, filter: false } : null;
  };
}

export function create(parent, { text, terms, nonce, label, onRun, onChange }) {
  const run = { key: "Mod-Enter", run: () => (onRun(), true) };
  const extensions = [
    EditorView.cspNonce.of(nonce), lineNumbers(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(),
    highlightActiveLine(), EditorView.lineWrapping, StreamLanguage.define(sparql), syntaxHighlighting(classes),
    autocompletion({ override: [complete(terms)], maxRenderedOptions: MOST }),
    keymap.of([run, ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.contentAttributes.of({ "aria-label": label }),
    EditorView.updateListener.of((update) => update.docChanged && onChange()),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
  return {
    view,
    text: () => view.state.doc.toString(),
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
  };
}
