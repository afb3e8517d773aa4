// Keeps the latest edition of each language for reading without a network: what anybody may see of it,
// asked for without cookies, so that nothing personal is kept and nothing is marked read.
"use strict";

const SHELL = "shell";
const EDITION = /^edition-(\w+)-/;
const OFFLINE = ["/en/offline", "/ar/offline"];

const kept = async (cache, address) => {
  const response = await fetch(address, { credentials: "omit" });
  if (response.ok && !response.redirected) {
    await cache.put(address, response);
  }
};

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => Promise.allSettled(OFFLINE.map((page) => kept(cache, page)))));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A page says which edition it shows and what belongs to it; the edition before goes.
self.addEventListener("message", (event) => {
  const { language, edition, addresses } = event.data;
  event.waitUntil(
    (async () => {
      const name = `edition-${language}-${edition}`;
      const cache = await caches.open(name);
      for (const address of addresses) {
        if (!(await cache.match(address))) {
          await kept(cache, address).catch(() => undefined);
        }
      }
      for (const other of await caches.keys()) {
        if (other !== name && EDITION.exec(other)?.[1] === language) {
          await caches.delete(other);
        }
      }
    })(),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (pathname.startsWith("/static/") || pathname.startsWith("/picture/")) {
    event.respondWith(caches.match(request.url).then((found) => found || fetch(request)));
  } else if (request.mode === "navigate") {
    const offline = pathname.startsWith("/ar") ? OFFLINE[1] : OFFLINE[0];
    event.respondWith(
      fetch(request).catch(
        async () =>
          (await caches.match(request.url)) ||
          (await caches.match(request.url, { ignoreSearch: true })) ||
          (await caches.match(offline)) ||
          Response.error(),
      ),
    );
  }
});
