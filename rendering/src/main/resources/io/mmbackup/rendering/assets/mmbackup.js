/* Comfort only: every page can be read, and the viewer searched, without this file. */
(() => {
  "use strict";
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);

  /* Light or dark: the system's choice until somebody presses the switch. */
  const KEY = "mmbackup.theme";
  const remember = value => { try { localStorage.setItem(KEY, value); } catch { /* a page on a USB stick may have no storage */ } };
  const remembered = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const asked = new URLSearchParams(location.search).get("theme") ?? remembered();
  if (asked === "dark" || asked === "light") root.dataset.theme = asked;
  for (const button of all("[data-theme-switch]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      remember(root.dataset.theme);
    });
  }

  /* A link to a message names its month and thread. Where it leads to a page that has the message
     further on, the way goes by the month, the thread's own page, or the next part. */
  const follow = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    if (!/^[pd]-/.test(wanted) || document.getElementById(wanted)) return;
    const asked = new URLSearchParams(location.search);
    const link = (attribute, value) => value && all(`a[${attribute}]`).find(a => a.getAttribute(attribute) === value);
    const next = link("data-thread", asked.get("t")) || link("data-month", asked.get("m")) || one("a[data-part]");
    if (next) location.replace(next.href.replace(/[?#].*/, "") + location.search + location.hash);
  };
  addEventListener("hashchange", follow);
  follow();

  /* A link into a folded thread opens it. Printing opens them all, and folds them again. */
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target && target.closest("details")) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", unfold);
  unfold();
  let opened = [];
  addEventListener("beforeprint", () => { opened = all("details.thread:not([open])"); opened.forEach(d => { d.open = true; }); });
  addEventListener("afterprint", () => opened.forEach(d => { d.open = false; }));

  /* The strip shows which day is being read. */
  const days = all(".day[id]");
  if (days.length && !document.body.classList.contains("viewer") && "IntersectionObserver" in window) {
    const cells = new Map(all(".strip a[href*='#']").map(a => [a.hash.slice(1), a]));
    const seen = new IntersectionObserver(entries => {
      const top = entries.filter(e => e.isIntersecting).map(e => e.target)[0];
      if (!top || !cells.has(top.id)) return;
      cells.forEach(a => a.removeAttribute("aria-current"));
      const cell = cells.get(top.id);
      cell.setAttribute("aria-current", "date");
      const row = cell.closest("ol");
      row.scrollTo({ left: cell.offsetLeft - row.clientWidth / 2 });
    }, { rootMargin: "-20% 0px -70% 0px" });
    days.forEach(day => seen.observe(day));
  }

  /* The start page's filter. */
  const filter = one("[data-filter]");
  if (filter) {
    one("[data-filter-box]").hidden = false;
    const rows = all("[data-name]");
    const said = one("[data-filter-said]");
    filter.addEventListener("input", () => {
      const words = filter.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      rows.forEach(row => { row.hidden = !words.every(word => row.dataset.name.includes(word)); });
      all(".group, .team").forEach(g => { g.hidden = all("[data-name]", g).length > 0 && !one("[data-name]:not([hidden])", g); });
      const left = rows.filter(row => !row.hidden).length;
      said.textContent = words.length ? (left ? `${left} of ${rows.length} conversations` : "No conversation has that name") : "";
    });
  }

  document.addEventListener("keydown", event => {
    if (document.body.classList.contains("viewer")) return;
    const typing = event.target.matches("input, textarea, select");
    if ((event.key === "j" || event.key === "k") && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const posts = all("main .post:not(.stub):not(.sys), .hit");
      if (!posts.length) return;
      const now = posts.findIndex(post => post === document.activeElement || post.contains(document.activeElement));
      const next = posts[Math.max(0, Math.min(posts.length - 1, now + (event.key === "j" ? 1 : -1)))];
      next.tabIndex = -1; next.focus(); next.scrollIntoView({ block: "nearest" });
    }
  });
})();
