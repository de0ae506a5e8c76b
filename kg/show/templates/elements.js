// What the scripts of all pages share: elements, always made by textContent so that data is never markup; texts; the language.
"use strict";

const $ = (id) => document.getElementById(id);

/** An element with properties, `dataset` and children; strings become text. */
function make(tag, { dataset = {}, text, ...properties } = {}, ...children) {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  Object.assign(element.dataset, dataset);
  if (text !== undefined) element.textContent = text;
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Text from a document: kept apart from the direction of what stands around it. */
function quoted(tag, text, className = "") {
  return make(tag, { text, className, dir: "auto", lang: "zh" });
}

/** A text with its `{values}` in place; `{n:plan|plans}` is the first word for one and the second for any other number. */
function filled(text, values) {
  return text.replace(/\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g, (_, name, one, many) => (one === undefined ? values[name] : Number(values[name]) === 1 ? one : many));
}

/** Whether a key is still the input method's, which Chinese is typed with: Safari tells it by the code alone. */
function composing(event) {
  return event.isComposing || event.keyCode === 229;
}

/** The language chosen last, in whichever page (of `kg serve`, by a cookie), else what the browser asks for: zh or en. */
function rememberedLanguage() {
  let chosen = "";
  try {
    [, chosen = localStorage.getItem("kg-language")] = document.cookie.match(/(?:^|; )kg-language=(\w+)/) || [];
  } catch {
    // a browser may refuse storage to files, and cookies too to a page that stands in a frame
  }
  return (chosen || navigator.language.slice(0, 2)) === "en" ? "en" : "zh";
}

function rememberLanguage(language) {
  try {
    if (location.protocol !== "file:") document.cookie = `kg-language=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
    localStorage.setItem("kg-language", language);
  } catch {
    // it holds for this page, then
  }
}
