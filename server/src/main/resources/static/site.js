// What is nicer with a script; every page is whole without it.
"use strict";

// The status page keeps itself up to date.
const live = document.querySelector("[data-live]");
if (live && "EventSource" in window) {
  const stream = new EventSource(live.dataset.live);
  stream.addEventListener("status", (event) => {
    live.innerHTML = event.data; // written by this site's own template, escaped there
  });
  window.addEventListener("pagehide", () => stream.close());
  for (const text of document.querySelectorAll("[data-with-script]")) {
    text.textContent = text.dataset.withScript;
  }
}

// j and k walk through the headlines, o or Enter opens, / searches, ? tells all that.
const headlines = () => [...document.querySelectorAll("[data-open]")];

const step = (by) => {
  const all = headlines();
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "center" });
  }
};

// A browser's dialog keeps the focus in, closes with Escape and gives the focus back.
const keys = document.getElementById("keys");
for (const button of document.querySelectorAll("[data-keys]")) {
  button.hidden = false;
  button.addEventListener("click", () => keys.showModal());
}

// On a keyboard of another script the key counts, not the letter on it.
const CODES = { KeyJ: "j", KeyK: "k", KeyO: "o", Slash: "/" };
const keyOf = (event) => {
  if (/^[!-~]$/.test(event.key)) {
    return event.key;
  }
  return event.key === "\u061f" ? "?" : CODES[event.code];
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable], dialog");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const key = keyOf(event);
  if (key === "j") {
    step(1);
  } else if (key === "k") {
    step(-1);
  } else if (key === "o" && document.activeElement.matches("[data-open]")) {
    document.activeElement.click();
  } else if (key === "?") {
    keys.showModal();
  } else if (key === "/") {
    const find = document.querySelector("main input[type=search]") || document.getElementById("find");
    if (find && find.offsetParent) {
      event.preventDefault();
      find.focus();
    }
  }
});
