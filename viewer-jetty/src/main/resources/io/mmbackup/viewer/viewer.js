/* Comfort only: everything can be read and searched without this file. */
import { all, element, icon, one } from "./page.js";
import "./pictures.js";
import "./suggest.js";

const stage = one(".stage");
const page = async url => {
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), "text/html");
};
const wide = matchMedia("(min-width: 64rem)");
const scroller = () => wide.matches ? stage : document.scrollingElement;
const told = text => {
  let note = document.getElementById("said-aloud");
  if (!note) { note = element("p", { id: "said-aloud", class: "vh", role: "status" }); document.body.append(note); }
  note.textContent = text;
};

/* What came from another page may need scripts that this one had no need of. */
const dress = other => {
  const tell = () => document.dispatchEvent(new Event("mmbackup:texts"));
  const missing = all("script[src]", other).map(script => script.getAttribute("src")).filter(src => !one(`script[src="${src}"]`));
  const fresh = missing.map(src => element("script", { src }));
  fresh.forEach(script => { script.async = false; });
  fresh.at(-1)?.addEventListener("load", tell);
  document.head.append(...fresh);
  if (!fresh.length) tell();
};

/* ---- the timeline grows at both ends, and stays where one is ---- */
const timeline = one("[data-timeline]");
const WAIT = 300;
/* What is read stays where it is, whatever is put above it. */
const staying = (atStart, change) => {
  const box = scroller();
  const fromEnd = box.scrollHeight - box.scrollTop;
  change();
  if (atStart) box.scrollTo({ top: box.scrollHeight - fromEnd, behavior: "instant" });
};
const greyLines = atStart => {
  const post = (...widths) =>
    element("div", { class: "post head", "aria-hidden": "true" },
      element("div", { class: "gutter" }, element("span", { class: "avatar ghost" })),
      element("div", { class: "body" }, ...widths.map(width => element("span", { class: "ghost " + width }))));
  const said = element("span", { class: "vh" }, atStart ? "Loading earlier messages" : "Loading later messages");
  return element("div", { class: "wait", role: "status" }, said, post("w30", "w90", "w60"), post("w20", "w60"));
};
const put = (more, line, atStart) => {
  const fresh = all(":scope > .day", more);
  for (const day of atStart ? fresh.reverse() : fresh) {
    const known = document.getElementById(day.id);
    const posts = all(":scope > .post", day).filter(post => !document.getElementById(post.id));
    if (known) atStart ? known.querySelector("h2").after(...posts) : known.append(...posts);
    else atStart ? line.after(document.adoptNode(day)) : line.before(document.adoptNode(day));
  }
};
const grow = async (link, atStart) => {
  if (link.dataset.busy) return;
  link.dataset.busy = "1";
  const line = link.closest(".more");
  const wait = greyLines(atStart);
  const soon = setTimeout(() => staying(atStart, () => atStart ? line.after(wait) : line.before(wait)), WAIT);
  let other;
  try { other = await page(link.href); } catch {
    staying(atStart, () => wait.remove());
    link.textContent = "The viewer did not answer. Try again";
    told("The viewer did not answer.");
    delete link.dataset.busy;
    return;
  } finally { clearTimeout(soon); }
  const more = one("[data-timeline]", other);
  const next = one(`[data-more="${atStart ? "earlier" : "later"}"]`, more);
  staying(atStart, () => {
    wait.remove();
    put(more, line, atStart);
    if (next) { link.href = next.href; link.textContent = next.textContent; delete link.dataset.busy; }
    else if (atStart) line.remove();
    else { const end = one("#newest", more); end ? line.replaceWith(document.adoptNode(end)) : line.remove(); }
  });
  dress(other);
  watchEnds();
  watchDays();
};
let ends;
const watchEnds = () => {
  ends?.disconnect();
  ends = new IntersectionObserver(seen => {
    for (const end of seen) if (end.isIntersecting) grow(end.target, end.target.dataset.more === "earlier");
  }, { root: wide.matches ? stage : null, rootMargin: "600px 0px" });
  all("[data-more]").forEach(link => ends.observe(link));
};
document.addEventListener("click", event => {
  const link = event.target.closest("[data-more]");
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  grow(link, link.dataset.more === "earlier");
});

/* The strip shows the day that is being read, also of what came later. */
let days;
const watchDays = () => {
  days?.disconnect();
  const cells = new Map(all(".strip a.day-cell").map(a => [a.hash.slice(1), a]));
  if (!cells.size) return;
  days = new IntersectionObserver(entries => {
    const top = entries.find(entry => entry.isIntersecting)?.target;
    const cell = top && cells.get(top.id);
    if (!cell) return;
    cells.forEach(a => a.removeAttribute("aria-current"));
    cell.setAttribute("aria-current", "date");
  }, { root: wide.matches ? stage : null, rootMargin: "-20% 0px -70% 0px" });
  all(".day[id]").forEach(day => days.observe(day));
};

if (timeline) {
  const wanted = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = one(".target", stage);
  if (target && (!wanted || wanted.id === "thread")) target.scrollIntoView({ block: "center", behavior: "instant" });
  else if (!location.hash && !location.search && location.pathname.split("/").length === 4) document.getElementById("newest")?.scrollIntoView({ behavior: "instant" });
  one(".panel .target")?.scrollIntoView({ block: "center", behavior: "instant" });
  const today = one(".strip [aria-current]");
  if (today) { const row = today.closest("ol"); row.scrollLeft = today.offsetLeft - row.clientWidth / 2; }
  requestAnimationFrame(() => setTimeout(() => { watchEnds(); watchDays(); }, 50));
}
one('.side [aria-current="page"]')?.scrollIntoView({ block: "nearest", behavior: "instant" });

/* All months, when they are asked for. */
for (const when of all("details[data-load]")) {
  when.addEventListener("toggle", async () => {
    if (!when.open || when.dataset.loaded) return;
    when.dataset.loaded = "1";
    try { const table = one("table.months", await page(when.dataset.load)); if (table) one(".drop", when).replaceChildren(document.adoptNode(table)); }
    catch { delete when.dataset.loaded; }
  });
}

/* ---- a thread opens beside the timeline, which does not move ---- */
const panel = async url => {
  let other;
  try { other = await page(url); } catch { location.href = url; return; }
  const fresh = one(".panel", other);
  if (!fresh) { location.href = url; return; }
  one(".panel")?.remove();
  document.body.append(document.adoptNode(fresh));
  document.body.classList.add("with-panel");
  history.pushState(null, "", url.replace(/#.*/, ""));
  const shown = one(".panel");
  dress(other);
  one(".panel .target")?.scrollIntoView({ block: "center", behavior: "instant" });
  shown.focus({ preventScroll: true });
  /* Where it takes the whole screen it is shown as a target, which only a change of the hash makes it. */
  if (!wide.matches) location.replace("#thread");
};
let opener = null;
const close = () => {
  one(".panel")?.remove();
  document.body.classList.remove("with-panel");
  history.pushState(null, "", location.pathname);
  opener?.focus({ preventScroll: true });
};
document.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const link = event.target.closest("a[href]");
  if (!link || !timeline) return;
  if (link.hasAttribute("data-close") && wide.matches) { event.preventDefault(); close(); }
  else if (link.matches(".stub a.to, .thread-link a")) { event.preventDefault(); opener = link; panel(link.href); }
});
addEventListener("popstate", () => { if (!location.hash || location.hash === "#thread") location.reload(); });

/* ---- keys ---- */
const KEY = "mmbackup.keys";
const stored = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
let letters = stored() !== "off";
const keysBox = one("[data-keys-box]");
if (keysBox) {
  keysBox.hidden = false;
  const choice = one("[data-keys-switch]", keysBox);
  choice.checked = letters;
  choice.addEventListener("change", () => { letters = choice.checked; try { localStorage.setItem(KEY, letters ? "on" : "off"); } catch { /* no storage, no memory */ } });
}
const posts = () => { const hits = all(".hit"); return hits.length ? hits : all(".stage .post:not(.sys, [aria-hidden])"); };
const current = () => document.activeElement?.closest(".post, .hit") ?? one(".stage .post.target") ?? null;
/* Where what stays at the top of the timeline ends. */
const covered = () => Math.max(wide.matches ? stage.getBoundingClientRect().top : 0, ...all(".stage > .stays, .stage > .strip").map(e => e.getBoundingClientRect().bottom));
const step = (list, by) => {
  if (!list.length) return;
  const now = list.indexOf(document.activeElement?.closest(".post, .hit, .day"));
  let next = now + by;
  if (now < 0) {
    const top = covered();
    next = list.findIndex(e => e.getBoundingClientRect().bottom > top);
  }
  const target = list[Math.max(0, Math.min(list.length - 1, next))];
  target.tabIndex = -1; target.focus({ preventScroll: true }); target.scrollIntoView({ block: target.matches(".day") ? "start" : "nearest" });
};
const stepDay = by => {
  const list = all(".stage .day");
  if (!list.length) return;
  const here = current()?.closest(".day");
  const top = covered() + 20;
  const now = here ? list.indexOf(here) : list.findIndex(day => day.getBoundingClientRect().bottom > top);
  const target = list[Math.max(0, Math.min(list.length - 1, now + by))];
  const first = one(".post", target);
  target.scrollIntoView({ block: "start" });
  if (first) { first.tabIndex = -1; first.focus({ preventScroll: true }); }
};
const box = document.getElementById("q");
let after = "";
const go = key => {
  after = "";
  if (key === "c") { box.value = "in:"; box.focus(); return true; }
  if (key === "d") { const when = one("details.when"); if (when) { when.open = true; one("summary", when).focus(); } return true; }
  return false;
};
const KEYS = {
  f: () => { const where = document.body.dataset.findIn; box.value = where ? where + " " : ""; box.focus(); box.setSelectionRange(box.value.length, box.value.length); },
  j: () => step(posts(), 1),
  k: () => step(posts(), -1),
  n: () => stepDay(1),
  p: () => stepDay(-1),
  t: () => one(".thread-link a, a.to", current() ?? document.createElement("i"))?.click(),
  c: () => { const link = current() && one("a.time", current()); if (link) navigator.clipboard?.writeText(link.href).then(() => told("The link is copied."), () => {}); },
  d: () => one("[data-theme-switch]")?.click(),
  "[": () => one('[data-month="before"]')?.click(),
  "]": () => one('[data-month="after"]')?.click(),
  "?": () => { location.href = "/help#keys"; },
};
document.addEventListener("keydown", event => {
  if (one(".lightbox:target, .lightbox[open]")) return;
  const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); box.focus(); box.select(); return; }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape" && !typing) {
    const when = one("details.when[open]");
    if (when) { when.open = false; one("summary", when).focus(); }
    else if (one(".panel") && wide.matches) close();
    else if (one(".panel:target, .side:target")) location.hash = "#posts";
    return;
  }
  if (typing) return;
  if (event.key === "/" ) { event.preventDefault(); box.focus(); box.select(); return; }
  if (timeline && event.key === "End") { event.preventDefault(); location.href = one("[data-newest]")?.href ?? "#newest"; if (!one("[data-more=later]")) scroller().scrollTop = scroller().scrollHeight; return; }
  if (timeline && event.key === "Home") { event.preventDefault(); location.href = location.pathname.split("/").slice(0, 4).join("/") + "?after=0-"; return; }
  if (!letters) return;
  if (after === "g") { if (go(event.key)) event.preventDefault(); after = ""; return; }
  if (event.key === "g") { after = "g"; return; }
  const act = KEYS[event.key];
  if (act) { event.preventDefault(); act(); }
});

/* ---- a backup that runs at the same time ---- */
const revision = Number(document.body.dataset.revision);
const look = async () => {
  if (document.hidden || one(".changed")) return;
  try {
    const state = await (await fetch("/api/state")).json();
    if (state.revision <= revision) return;
    const link = element("a", { href: location.href }, "Show it");
    link.addEventListener("click", event => { event.preventDefault(); location.reload(); });
    const text = element("span", {}, "The backup has something new. ", link);
    const note = element("p", { class: "notice slim changed", role: "status" }, icon("i-info"), text);
    stage?.append(note);
  } catch { /* the viewer was ended; the page can still be read */ }
};
setInterval(look, 10000);
document.addEventListener("visibilitychange", look);
