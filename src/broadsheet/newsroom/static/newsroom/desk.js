/* The desk's own small script: receipts, character counts, sections of the chosen edition, dates, the keyboard's way. */
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

  const count = (field) => {
    const most = Number(field.dataset.count);
    const note = document.createElement("div");
    note.className = "desk-count";
    field.insertAdjacentElement("afterend", note);
    const show = () => {
      const length = [...field.value].length;
      note.textContent = `${length} / ${most}`;
      note.classList.toggle("desk-count--over", length > most);
    };
    field.addEventListener("input", show);
    show();
  };

  // Only the things of the chosen edition can be chosen; the server checks it again.
  const narrow = (list) => {
    const edition = document.getElementById(list.dataset.byEdition);
    if (!edition) return;
    const show = () => {
      list.querySelectorAll("option[data-edition]").forEach((option) => {
        const fits = option.dataset.edition === edition.value;
        option.hidden = option.disabled = !fits;
        if (!fits && option.selected) list.value = "";
      });
      list.querySelectorAll("optgroup").forEach((group) => {
        group.hidden = !group.querySelector("option:not([hidden])");
      });
    };
    edition.addEventListener("change", show);
    show();
  };

  // Beside a pattern of dates: what it makes of a day in March, in the edition's language.
  const exemplify = (field) => {
    const shown = JSON.parse(field.dataset.datePattern);
    const language = document.getElementById("id_language");
    const note = document.createElement("output");
    note.className = "desk-example";
    field.insertAdjacentElement("afterend", note);
    const show = () => {
      const marks = shown[language?.value.split("-")[0]] || shown.en;
      note.textContent = field.value.replace(/%-?./g, (mark) => marks[mark] ?? mark);
    };
    field.addEventListener("input", show);
    language?.addEventListener("change", show);
    show();
  };

  // Wagtail shows the form's tab only after the browser has looked for what wants the focus.
  const begin = (turn = 0) => {
    const first = document.querySelector("form [autofocus]");
    if (!first || document.activeElement !== document.body || turn > 20) return;
    first.focus();
    if (document.activeElement !== first) setTimeout(() => begin(turn + 1), 100);
  };

  // “Insert a block” pressed with the keyboard opens a list beside the focus; the keyboard goes on in the list.
  const enterList = (event) => {
    const button = event.target.closest(".c-sf-add-button");
    if (!button || event.detail) return;
    setTimeout(() => {
      if (button.getAttribute("aria-expanded") === "true") document.querySelector(".w-combobox input")?.focus();
    }, 50);
  };

  // A chooser's window closes with the focus in it; the keyboard goes on where it was opened.
  let chooser = null;
  const noteChooser = (event) => {
    chooser = event.target.closest(".chooser") ?? chooser;
  };
  const leaveChooser = () => {
    if (document.activeElement !== document.body) return;
    [...(chooser?.querySelectorAll("button, a") ?? [])].find((one) => one.offsetParent)?.focus();
  };

  const start = () => {
    document.addEventListener("click", enterList);
    document.addEventListener("click", noteChooser);
    window.jQuery?.(document).on("hidden.bs.modal", leaveChooser);
    if (document.readyState === "complete") begin();
    else window.addEventListener("load", () => begin());
    document.querySelectorAll("[data-receipt]").forEach(ask);
    document.querySelectorAll("[data-count]").forEach(count);
    document.querySelectorAll("[data-by-edition]").forEach(narrow);
    document.querySelectorAll("[data-date-pattern]").forEach(exemplify);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
