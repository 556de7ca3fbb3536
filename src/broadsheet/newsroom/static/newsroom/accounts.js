/* Signing in: when a passkey does not work, say so; the browser and allauth tell it to the console only. */
(() => {
  "use strict";

  document.addEventListener("allauth.error", () => {
    const line = document.querySelector("[data-passkey-problem]");
    if (line) line.hidden = false;
  });
})();
