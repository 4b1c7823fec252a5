/* What the scripts of the viewer share. */
export const all = (selector, from = document) => [...from.querySelectorAll(selector)];
export const one = (selector, from = document) => from.querySelector(selector);

/* Strings become text, never markup. */
export const element = (name, attributes, ...inside) => {
  const e = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) e.setAttribute(key, value);
  e.append(...inside);
  return e;
};

const SVG = "http://www.w3.org/2000/svg";
export const icon = name => {
  const sign = document.createElementNS(SVG, "svg");
  for (const [key, value] of [["class", "i"], ["viewBox", "0 0 16 16"], ["aria-hidden", "true"]]) sign.setAttribute(key, value);
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", "#" + name);
  sign.append(use);
  return sign;
};
