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

// j and k walk through the headlines, o or Enter opens, s saves, / searches, ? tells all that.
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

// The star of the headline that one walked to, or the one of the page.
const star = () => {
  const at = document.activeElement.closest("li") || document;
  const stars = at.querySelectorAll("form.star button");
  return stars.length === 1 ? stars[0] : null;
};

// A browser's dialog keeps the focus in, closes with Escape and gives the focus back.
const keys = document.getElementById("keys");
for (const button of document.querySelectorAll("[data-keys]")) {
  button.addEventListener("click", () => keys.showModal());
}

// What takes longer than a second shows that it goes on.
const wait = document.createElement("progress");
wait.className = "wait";
wait.setAttribute("aria-label", document.body.dataset.wait);
window.addEventListener("beforeunload", () => setTimeout(() => document.body.append(wait), 1000));
window.addEventListener("pageshow", () => wait.remove());

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

// On a keyboard of another script the key counts, not the letter on it.
const CODES = { KeyJ: "j", KeyK: "k", KeyO: "o", KeyS: "s", Slash: "/" };
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
  } else if (key === "s") {
    star()?.click();
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

// The last edition can be read without a network: sw.js keeps it.
const edition = document.querySelector("[data-edition]");
if ("serviceWorker" in navigator) {
  window.addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register("/sw.js");
      const { active } = await navigator.serviceWorker.ready;
      if (edition && active) {
        const own = (address) => address.startsWith(location.origin);
        const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
        const files = loaded.filter((name) => own(name) && /\/(static|picture)\//.test(name));
        const front = location.pathname;
        const pages = [front, front.replace(/\/?$/, "/wrap-up"), edition.dataset.edition];
        const stories = [...document.querySelectorAll(".top h2 a")].map((link) => link.pathname);
        active.postMessage({
          language: document.documentElement.lang,
          edition: edition.dataset.edition.split("/").pop(),
          addresses: [...new Set([...pages, ...stories, ...files])],
        });
      }
    } catch {
      // A browser that forbids it, or a page without https: everything else works.
    }
  });
}
