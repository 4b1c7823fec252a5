/* Comfort only: everything can be read and searched without this file. */
(() => {
  "use strict";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const stage = one(".stage");
  const page = async url => {
    const answer = await fetch(url, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };
  const wide = matchMedia("(min-width: 64rem)");
  const scroller = () => wide.matches ? stage : document.scrollingElement;

  /* ---- the timeline grows at both ends, and stays where one is ---- */
  const timeline = one("[data-timeline]");
  const grow = async (link, atStart) => {
    if (link.dataset.busy) return;
    link.dataset.busy = "1";
    let more;
    try { more = one("[data-timeline]", await page(link.href)); } catch { delete link.dataset.busy; return; }
    const line = link.closest(".more");
    const box = scroller();
    const fromEnd = box.scrollHeight - box.scrollTop;
    const fresh = all(":scope > .day", more);
    for (const day of atStart ? fresh.reverse() : fresh) {
      const known = document.getElementById(day.id);
      const posts = all(":scope > .post", day).filter(post => !document.getElementById(post.id));
      if (known) atStart ? known.querySelector("h2").after(...posts) : known.append(...posts);
      else atStart ? line.after(document.adoptNode(day)) : line.before(document.adoptNode(day));
    }
    const next = one(`[data-more="${atStart ? "earlier" : "later"}"]`, more);
    if (next) { link.href = next.href; delete link.dataset.busy; }
    else if (atStart) line.remove();
    else { const end = one("#newest", more); end ? line.replaceWith(document.adoptNode(end)) : line.remove(); }
    if (atStart) box.scrollTo({ top: box.scrollHeight - fromEnd, behavior: "instant" });
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
    history.pushState(null, "", url);
    const shown = one(".panel");
    one(".panel .target")?.scrollIntoView({ block: "center", behavior: "instant" });
    shown.focus({ preventScroll: true });
    if (!wide.matches) location.hash = "#thread";
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

  /* ---- search: suggestions as one types ---- */
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
  const svg = name => {
    const NS = "http://www.w3.org/2000/svg";
    const sign = document.createElementNS(NS, "svg");
    sign.setAttribute("class", "i"); sign.setAttribute("viewBox", "0 0 16 16"); sign.setAttribute("aria-hidden", "true");
    const use = document.createElementNS(NS, "use"); use.setAttribute("href", "#" + name);
    sign.append(use);
    return sign;
  };
  const element = (name, css, text) => { const e = document.createElement(name); e.className = css; e.textContent = text; return e; };
  const show = found => {
    options = found.map((one, i) => {
      const option = document.createElement("div");
      option.setAttribute("role", "option"); option.id = "o-" + i; option.setAttribute("aria-selected", "false");
      option.dataset.put = one.put;
      const text = document.createElement("span");
      const name = element(one.kind === "filter" ? "span" : "bdi", one.kind === "filter" ? "op" : "", one.shown);
      text.append(name, " ", element("span", "muted", one.detail));
      option.append(svg(SIGNS[one.kind] ?? "i-find"), text, document.createElement("span"));
      option.addEventListener("mousedown", event => { take(option); event.preventDefault(); });
      return option;
    });
    const hint = document.createElement("p");
    hint.className = "hint"; hint.setAttribute("role", "presentation");
    for (const [keys, does] of [["↑ ↓", "choose"], ["Tab", "take it"], ["Enter", "search"], ["Esc", "close"]]) {
      const part = document.createElement("span"); part.append(element("kbd", "", keys), " " + does); hint.append(part);
    }
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
  const take = option => {
    const put = option.dataset.put;
    box.value = box.value.replace(/(?:[^\s"]|"[^"]*"?)*$/, "") + put + (put.endsWith(":") ? "" : " ");
    box.focus();
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

  /* ---- the gallery's large picture ---- */
  document.addEventListener("keydown", event => {
    const open = one(".lightbox:target");
    if (!open) return;
    const links = all("footer .steps a", open);
    if (event.key === "Escape") one("header a", open).click();
    else if (event.key === "ArrowRight") links.find(a => /Next/.test(a.textContent))?.click();
    else if (event.key === "ArrowLeft") links.find(a => /Previous/.test(a.textContent))?.click();
  });

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
  const posts = () => { const hits = all(".hit"); return hits.length ? hits : all(".stage .post:not(.sys)"); };
  const current = () => document.activeElement?.closest(".post, .hit") ?? one(".stage .post.target") ?? null;
  const step = (list, by) => {
    if (!list.length) return;
    const now = list.indexOf(document.activeElement?.closest(".post, .hit, .day"));
    let next = now + by;
    if (now < 0) {
      const top = scroller().getBoundingClientRect?.().top ?? 0;
      next = list.findIndex(e => e.getBoundingClientRect().bottom > Math.max(top, 0) + 60);
    }
    const target = list[Math.max(0, Math.min(list.length - 1, next))];
    target.tabIndex = -1; target.focus({ preventScroll: true }); target.scrollIntoView({ block: target.matches(".day") ? "start" : "nearest" });
  };
  const stepDay = by => {
    const list = all(".stage .day");
    if (!list.length) return;
    const here = current()?.closest(".day");
    const top = wide.matches ? stage.getBoundingClientRect().top : 0;
    const now = here ? list.indexOf(here) : list.findIndex(day => day.getBoundingClientRect().bottom > top + 80);
    const target = list[Math.max(0, Math.min(list.length - 1, now + by))];
    const first = one(".post", target);
    target.scrollIntoView({ block: "start" });
    if (first) { first.tabIndex = -1; first.focus({ preventScroll: true }); }
  };
  const told = text => {
    let note = document.getElementById("said-aloud");
    if (!note) { note = document.createElement("p"); note.id = "said-aloud"; note.className = "vh"; note.setAttribute("role", "status"); document.body.append(note); }
    note.textContent = text;
  };
  let after = "";
  const go = key => {
    after = "";
    if (key === "c") { box.value = "in:"; box.focus(); ask(); return true; }
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
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
    if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); box.focus(); box.select(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && !typing && !one(".lightbox:target")) {
      const when = one("details.when[open]");
      if (when) { when.open = false; one("summary", when).focus(); }
      else if (one(".panel") && wide.matches) close();
      else if (one(".panel:target, .side:target")) location.hash = "#posts";
      return;
    }
    if (typing || one(".lightbox:target")) return;
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
      const note = document.createElement("p");
      note.className = "notice slim changed"; note.setAttribute("role", "status");
      const link = document.createElement("a");
      link.href = location.href; link.textContent = "Show it";
      link.addEventListener("click", event => { event.preventDefault(); location.reload(); });
      const text = document.createElement("span");
      text.append("The backup has something new. ", link);
      note.append(svg("i-info"), text);
      one(".head2, .person", stage)?.after(note);
    } catch { /* the viewer was ended; the page can still be read */ }
  };
  setInterval(look, 10000);
  document.addEventListener("visibilitychange", look);
})();
