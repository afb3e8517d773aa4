// Passkeys: asks the browser to make one or to use one, and sends its answer by the page's own form.
"use strict";

const form = document.querySelector("[data-passkey]");
const credential = form?.querySelector("[name=credential]");
const trouble = document.querySelector("[data-passkey-trouble]");
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const make = ({ challenge, host, user, name }) =>
  navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: host, name: "Daily8" },
      user: { id: bytes(user), name, displayName: name },
      pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })),
      authenticatorSelection: {
        residentKey: "required",
        requireResidentKey: true,
        userVerification: "required",
      },
      attestation: "none",
    },
  });

const use = ({ challenge, host }) =>
  navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId: host, userVerification: "required" },
  });

if (form && window.PublicKeyCredential?.prototype.toJSON) {
  form.querySelector("button").disabled = false;
  document.querySelector("[data-passkey-none]").hidden = true;
  form.addEventListener("submit", async (event) => {
    if (credential.value) {
      return; // the browser has answered: the form goes its way
    }
    event.preventDefault();
    try {
      const answer = await (form.dataset.user ? make : use)(form.dataset);
      credential.value = JSON.stringify(answer.toJSON());
      form.requestSubmit();
    } catch {
      trouble.hidden = false; // closed, or the device has none: nothing was sent
    }
  });
}
