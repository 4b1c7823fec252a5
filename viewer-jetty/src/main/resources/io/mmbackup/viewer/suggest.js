/* What a query may become, below the field as one types. Comfort only. */
import { element, icon } from "./page.js";

const box = document.getElementById("q");
const list = document.getElementById("suggest");
const SIGNS = { person: "i-person", channel: "i-hash", filter: "i-find" };
let options = [];
let at = -1;
let asked = 0;
const open = shown => {
  list.hidden = !shown;
  box.setAttribute("aria-expanded", String(shown));
  if (!shown) { at = -1; box.removeAttribute("aria-activedescendant"); }
};
const show = found => {
  options = found.map((one, i) => {
    const name = one.kind === "filter" ? element("span", { class: "op" }, one.shown) : element("bdi", {}, one.shown);
    const text = element("span", {}, name, " ", element("span", { class: "muted" }, one.detail));
    const option = element("div", { role: "option", id: "o-" + i, "aria-selected": "false", "data-put": one.put },
      icon(SIGNS[one.kind] ?? "i-find"), text, element("span", {}));
    option.addEventListener("mousedown", event => { take(option); event.preventDefault(); });
    return option;
  });
  const keys = [["↑ ↓", "choose"], ["Tab", "take it"], ["Enter", "search"], ["Esc", "close"]];
  const hint = element("p", { class: "hint", role: "presentation" },
    ...keys.map(([key, does]) => element("span", {}, element("kbd", {}, key), " " + does)));
  list.replaceChildren(...options, hint);
  at = -1;
  open(options.length > 0);
};
const ask = async () => {
  const mine = ++asked;
  try {
    const found = await (await fetch(box.dataset.suggest + "?q=" + encodeURIComponent(box.value.slice(0, box.selectionStart ?? undefined)))).json();
    if (mine === asked && document.activeElement === box) show(found);
  } catch { open(false); }
};
const choose = next => {
  if (!options.length) return;
  at = (next + options.length) % options.length;
  options.forEach((o, i) => o.setAttribute("aria-selected", String(i === at)));
  box.setAttribute("aria-activedescendant", options[at].id);
  options[at].scrollIntoView({ block: "nearest" });
};
/* The last word begins behind the last space that is not within quotes, of whatever kind. */
const lastWord = text => {
  let start = 0;
  let quoted = false;
  [...text].reduce((i, c) => {
    if ("\"“”„«»".includes(c)) quoted = !quoted;
    else if (!quoted && /\s/.test(c)) start = i + c.length;
    return i + c.length;
  }, 0);
  return start;
};
const take = option => {
  const put = option.dataset.put + (option.dataset.put.endsWith(":") ? "" : " ");
  const typed = box.value.slice(0, box.selectionStart);
  const before = typed.slice(0, lastWord(typed)) + put;
  box.value = before + box.value.slice(typed.length);
  box.focus();
  box.setSelectionRange(before.length, before.length);
  put.endsWith(":") ? ask() : open(false);
};
box.addEventListener("input", ask);
box.addEventListener("focus", ask);
box.addEventListener("blur", () => open(false));
box.addEventListener("keydown", event => {
  if (event.key === "Escape" && !list.hidden) { open(false); event.stopPropagation(); event.preventDefault(); }
  else if (event.key === "ArrowDown") { list.hidden ? ask() : choose(at + 1); event.preventDefault(); }
  else if (event.key === "ArrowUp" && !list.hidden) { choose(at < 0 ? options.length - 1 : at - 1); event.preventDefault(); }
  else if (event.key === "Tab" && !event.shiftKey && !list.hidden && at >= 0) { take(options[at]); event.preventDefault(); }
  else if (event.key === "Enter" && !list.hidden && at >= 0) { take(options[at]); event.preventDefault(); }
});
