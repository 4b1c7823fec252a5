/* Comfort only: colors in code, and formulas as formulas. Loaded by pages that have either; what is
   put into a page later is told of by the event. */
(() => {
  "use strict";
  const dress = () => {
    if (typeof hljs !== "undefined") {
      hljs.configure({ ignoreUnescapedHTML: true, throwUnescapedHTML: false });
      for (const code of document.querySelectorAll(".code code[class*='language-']:not([data-highlighted])")) {
        const named = /language-(\S+)/.exec(code.className);
        if (named && hljs.getLanguage(named[1]) && code.textContent.length < 50000) hljs.highlightElement(code);
      }
    }
    if (typeof katex !== "undefined") {
      for (const code of document.querySelectorAll("code.tex")) {
        const place = document.createElement("span");
        try {
          katex.render(code.textContent, place, {
            output: "mathml",
            displayMode: code.parentElement.classList.contains("math"),
            trust: false,
            maxExpand: 100,
          });
        } catch {
          continue; /* what is no formula stays as it was written */
        }
        code.replaceWith(place);
      }
    }
  };
  dress();
  document.addEventListener("mmbackup:texts", dress);
})();
