// What is nicer about a conversation with a script; it is whole without one.
"use strict";

const talkOf = () => document.querySelector("[data-talk]");
const sayOf = () => document.querySelector("[data-say]");

// A draft survives a reload, a crash and a server that is away.
const draftKey = (form) => "d8-draft-" + form.dataset.say;
const keep = (key, value) => {
  try {
    if (value) {
      localStorage.setItem(key, value);
    } else {
      localStorage.removeItem(key);
    }
    return true;
  } catch {
    return false; // a browser that keeps nothing
  }
};
const kept = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const answer = (form, id, author) => {
  form.elements.parent.value = id;
  const to = form.querySelector("[data-to]");
  to.hidden = !id;
  const label = form.querySelector("[data-answers]");
  to.querySelector("[data-to-text]").textContent = id
    ? label.dataset.answers.replace("{0}", author)
    : "";
  to.querySelector("[data-to-none]").hidden = !id;
};

const save = (form) => {
  const text = form.elements.text.value;
  const draft = { text, parent: form.elements.parent.value, key: form.elements.key.value };
  draft.to = form.querySelector("[data-to-text]").textContent;
  const saved = keep(draftKey(form), text.trim() ? JSON.stringify(draft) : "");
  const note = form.querySelector("[data-draft]");
  note.textContent = saved && text.trim() ? note.dataset.kept : "";
};

const restore = (form) => {
  const sent = kept("d8-sent");
  if (sent && location.hash.startsWith("#c-") && document.querySelector(location.hash)) {
    keep(sent, ""); // it stands here now
  }
  keep("d8-sent", "");
  const saved = kept(draftKey(form));
  if (saved && !form.elements.text.value) {
    const draft = JSON.parse(saved);
    form.elements.text.value = draft.text;
    form.elements.key.value = draft.key; // sent twice, it is one comment
    if (draft.parent) {
      answer(form, draft.parent, "");
      form.querySelector("[data-to-text]").textContent = draft.to;
    }
    save(form);
  }
};

const say = (form, text) => {
  const area = form.elements.text;
  area.value = area.value.trim() ? area.value.trimEnd() + "\n\n" + text : text;
  save(form);
  form.scrollIntoView({ block: "center" });
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
};

const quotation = (text) => "> " + text.trim().replace(/\s*\n\s*/g, "\n> ") + "\n\n";

const enliven = (form) => {
  restore(form);
  form.addEventListener("input", () => save(form));
  form.querySelector("[data-to-none]").addEventListener("click", () => {
    answer(form, "", "");
    save(form);
  });
  for (const cite of form.querySelectorAll("[data-cite]")) {
    cite.addEventListener("click", (event) => {
      event.preventDefault();
      say(form, quotation(cite.textContent));
    });
  }
  // A server that is away would cost the page: it is asked first.
  form.addEventListener("submit", async (event) => {
    if (form.dataset.sure) {
      delete form.dataset.sure;
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    save(form);
    try {
      await fetch("/healthz", { cache: "no-store" });
      keep("d8-sent", draftKey(form));
      form.dataset.sure = "yes";
      form.requestSubmit(button);
    } catch {
      const trouble = form.querySelector("[data-unreachable]");
      trouble.hidden = false;
      trouble.textContent = trouble.dataset.unreachable;
    }
  });
};

// What is selected in the article is quoted by one click.
const offerQuote = () => {
  const form = sayOf();
  const button = form && form.querySelector("[data-quote]");
  if (!button) {
    return;
  }
  const selection = document.getSelection();
  const within = (node) => {
    const element = node && (node.nodeType === 1 ? node : node.parentElement);
    return element && element.closest("article.article .text");
  };
  const text = selection.toString().trim();
  button.hidden = !(text && text.length < 1000 && within(selection.anchorNode) && within(selection.focusNode));
  button.dataset.text = text;
};
document.addEventListener("selectionchange", offerQuote);

document.addEventListener("click", (event) => {
  const form = sayOf();
  const quote = event.target.closest("[data-quote]");
  const reply = event.target.closest("[data-reply]");
  if (form && quote) {
    say(form, quotation(quote.dataset.text));
    quote.hidden = true;
  } else if (form && reply && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    answer(form, reply.dataset.reply, reply.dataset.author);
    say(form, "");
  }
});

// New comments are offered; the page never moves by itself.
const follow = (talk) => {
  if (!("EventSource" in window)) {
    return;
  }
  const news = talk.querySelector("[data-news]");
  const stream = new EventSource(talk.dataset.talk + "?have=" + talk.dataset.count);
  stream.addEventListener("talk", (event) => {
    news.hidden = !event.data;
    news.querySelector("[data-show]").textContent = event.data;
  });
  window.addEventListener("pagehide", () => stream.close());
  news.querySelector("[data-show]").addEventListener("click", async () => {
    const response = await fetch(talk.dataset.part + "&part");
    if (response.ok) {
      stream.close();
      talk.outerHTML = await response.text(); // this site's own template, escaped there
      start();
      talkOf().querySelector("h2").scrollIntoView({ block: "start" });
    }
  });
};

const start = () => {
  const form = sayOf();
  if (form) {
    enliven(form);
  }
  const talk = talkOf();
  if (talk) {
    follow(talk);
  }
};
start();
