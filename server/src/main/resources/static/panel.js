// The panel opens in place; without a script each button is a link to a page of its own.
"use strict";

// A language model's sentences, each checked before it is sent.
const writeProse = (answer) => {
  const prose = answer.querySelector("[data-prose]");
  if (!prose || !("EventSource" in window)) {
    return;
  }
  const stream = new EventSource(prose.dataset.prose);
  const sentences = prose.querySelector("[data-sentences]");
  const wait = prose.querySelector("progress");
  prose.hidden = false;
  stream.addEventListener("sentence", (event) => {
    sentences.insertAdjacentHTML("beforeend", event.data); // this site's own template, escaped there
  });
  const end = () => {
    stream.close();
    wait.hidden = true;
    prose.hidden = !sentences.childElementCount; // the quotations stand
  };
  stream.addEventListener("end", end);
  stream.addEventListener("error", end);
  window.addEventListener("pagehide", () => stream.close());
};

const open = async (panel, address, button) => {
  const answer = panel.querySelector("[data-answer]");
  const wait = panel.querySelector("[data-wait]");
  const slow = setTimeout(() => (wait.hidden = false), 400);
  answer.hidden = false;
  answer.setAttribute("aria-busy", "true");
  try {
    const url = new URL(address, location.href);
    url.searchParams.set("part", "");
    const response = await fetch(url);
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    answer.innerHTML = await response.text(); // this site's own template, escaped there
    for (const other of panel.querySelectorAll("[data-feature]")) {
      other.setAttribute("aria-expanded", String(other === button));
    }
    const question = answer.querySelector("[data-question]");
    if (question) {
      question.addEventListener("submit", (event) => {
        event.preventDefault();
        const asked = new URL(question.action);
        asked.search = new URLSearchParams(new FormData(question)).toString();
        open(panel, asked, button);
      });
    }
    answer.focus({ preventScroll: true });
    writeProse(answer);
  } catch {
    location.assign(address);
  } finally {
    clearTimeout(slow);
    wait.hidden = true;
    answer.removeAttribute("aria-busy");
  }
};

for (const panel of document.querySelectorAll("[data-panel]")) {
  for (const button of panel.querySelectorAll("[data-feature]")) {
    button.setAttribute("role", "button");
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const answer = panel.querySelector("[data-answer]");
      if (button.getAttribute("aria-expanded") === "true") {
        button.setAttribute("aria-expanded", "false");
        answer.hidden = true;
      } else {
        open(panel, button.href, button);
      }
    });
  }
}
for (const answer of document.querySelectorAll(".panel-answer")) {
  writeProse(answer);
}

// The browser reads the article aloud; a voice of the machine, nothing leaves it.
const text = document.querySelector(".article .text");
if (text && "speechSynthesis" in window) {
  for (const item of document.querySelectorAll("[data-listen]")) {
    const button = item.querySelector("button");
    const [listen, stop] = [button.textContent, button.dataset.stop];
    const quiet = () => {
      speechSynthesis.cancel();
      button.textContent = listen;
    };
    item.hidden = false;
    button.addEventListener("click", () => {
      if (speechSynthesis.speaking) {
        quiet();
        return;
      }
      // A browser may stop in the middle of a long text: one piece for each paragraph.
      const pieces = [...text.querySelectorAll("p, h2, h3, li")].map((piece) => piece.textContent);
      pieces.forEach((piece, i) => {
        const spoken = new SpeechSynthesisUtterance(piece);
        spoken.lang = text.lang;
        if (i === pieces.length - 1) {
          spoken.addEventListener("end", quiet);
        }
        speechSynthesis.speak(spoken);
      });
      button.textContent = stop;
    });
    window.addEventListener("pagehide", quiet);
  }
}
