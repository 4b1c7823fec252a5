/* Large pictures. Comfort only: without this file the gallery is leafed through by its links, and
   a picture of the timeline opens as a file. */
import { all, element, icon, one } from "./page.js";

const BESIDE = { ArrowLeft: "prev", ArrowRight: "next" };

/* ---- those of the gallery are on its page ---- */
document.addEventListener("keydown", event => {
  const open = one(".lightbox:target");
  if (!open) return;
  if (event.key === "Escape") one("header a", open).click();
  else if (BESIDE[event.key]) one(`.steps [rel=${BESIDE[event.key]}]`, open)?.click();
});

/* ---- those of the timeline, a thread or hits are shown over it ---- */
const said = shot => {
  const post = shot.closest(".post");
  const who = one(".who bdi", post) ?? one(".body > .vh", post);
  const day = shot.closest(".day")?.querySelector("h2").firstChild.textContent.trim();
  return [who?.textContent.replace(/: $/, ""), day, one("a.time", post)?.textContent].filter(Boolean).join(", ");
};
const step = (text, rel, act) => {
  const button = element("button", { type: "button", "data-step": rel }, ...(rel === "prev" ? [icon("i-left"), text] : [text, icon("i-right")]));
  button.addEventListener("click", act);
  return button;
};
const show = (box, shots, at) => {
  const shot = shots[at];
  const caption = shot.nextElementSibling;
  const name = one("bdi", caption);
  const size = caption.lastChild.textContent.replace(/^, /, "");
  const close = element("button", { type: "button" }, "Close ", element("kbd", {}, "Esc"));
  close.addEventListener("click", () => box.close());
  const to = next => () => {
    show(box, shots, next);
    (one(`[data-step=${next < at ? "prev" : "next"}]`, box) ?? one("header button", box)).focus();
  };
  const steps = element("span", { class: "steps" });
  if (at > 0) steps.append(step("Previous", "prev", to(at - 1)));
  if (at + 1 < shots.length) steps.append(step("Next", "next", to(at + 1)));
  box.setAttribute("aria-label", `${one("img", shot).alt}, image ${at + 1} of ${shots.length}`);
  box.replaceChildren(
    element("header", {}, element("h2", {}, name.cloneNode(true)), element("span", { class: "muted" }, `${size}, image ${at + 1} of ${shots.length}`), close),
    element("figure", {}, element("img", { src: shot.getAttribute("href"), alt: one("img", shot).alt })),
    element("footer", {}, element("bdi", {}, said(shot)), element("a", { href: shot.getAttribute("href") + "?download" }, "Save"), steps));
};
document.addEventListener("click", event => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const shot = event.target.closest("a.shot");
  if (!shot) return;
  event.preventDefault();
  const shots = all("a.shot", shot.closest(".panel, .stage"));
  const box = element("dialog", { class: "lightbox" });
  box.addEventListener("close", () => box.remove());
  box.addEventListener("keydown", key => one(`[data-step=${BESIDE[key.key]}]`, box)?.click());
  show(box, shots, shots.indexOf(shot));
  document.body.append(box);
  box.showModal();
});
