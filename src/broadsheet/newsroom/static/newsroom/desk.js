/* The desk's own small script: receipts, character counts, sections of the chosen edition. */
(() => {
  "use strict";

  const ask = async (line) => {
    const words = line.querySelector("[data-receipt-words]");
    for (let turn = 0; turn < 240; turn += 1) {
      try {
        const answer = await fetch(line.dataset.receipt, { headers: { Accept: "application/json" } });
        const receipt = await answer.json();
        if (words.textContent !== receipt.sentence) words.textContent = receipt.sentence;
        line.dataset.state = receipt.state;
        if (receipt.state === "live") return;
      } catch {
        line.dataset.state = "waiting";
      }
      await new Promise((done) => setTimeout(done, turn < 20 ? 150 : 2000));
    }
  };

  const start = () => document.querySelectorAll("[data-receipt]").forEach(ask);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
