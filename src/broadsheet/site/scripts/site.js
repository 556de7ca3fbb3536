// Everything here only makes a page more comfortable: each link and form works without it.
(() => {
const root = document.documentElement;
const all = (selector) => document.querySelectorAll(selector);
const remember = (key, value) => {
  try {
    return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value);
  } catch { }
};

// A page of ours as a document. Not fetch and a parser: the policy on trusted types forbids to parse text.
const ask = (address, done, body) => {
  const request = new XMLHttpRequest();
  request.open(body ? "POST" : "GET", address);
  request.responseType = "document";
  request.onloadend = () => done(request.response, request.status);
  request.send(body);
};

// A picture's mean colour until it has come. A style attribute would be against the policy; this is not.
for (const image of all("[data-colour]")) image.style.background = image.dataset.colour;

addEventListener("scroll", () => root.toggleAttribute("data-deep", scrollY > 2 * innerHeight), {passive: true});

// Text size: early.js has set it already, here the control follows and remembers.
const showSize = () => {
  for (const radio of all("[name=text-size]")) radio.checked = radio.value === (root.dataset.size || "14");
};
const sizes = (event) => {
  if (!event.target.matches("[name=text-size]")) return;
  root.dataset.size = event.target.value;
  remember("text-size", event.target.value);
};

// The notice: shown until this very one was closed.
for (const notice of all(".notice")) {
  const key = notice.dataset.notice;
  notice.classList.toggle("notice--shown", remember("notice") !== key);
  notice.firstElementChild.addEventListener("toggle", (event) => event.target.open || remember("notice", key));
}

// The dialog shows the marked parts of a page: of the archive, of the letters' form, of the answer to a letter.
// Esc and the return of focus are the browser's own. Where anything is missing, the link leads to the page itself.
const dialog = document.querySelector("dialog");
const show = (page) => {
  const parts = page?.querySelectorAll("main [data-part]");
  if (!parts?.length || !dialog?.showModal) return false;
  const style = page.querySelector("style[data-other]");
  if (style && !document.querySelector("style[data-other]")) document.head.append(document.importNode(style, true));
  dialog.querySelector("h2").textContent = page.querySelector("h1").textContent;
  dialog.querySelector(".dialog__body").replaceChildren(...[...parts].map((part) => document.importNode(part, true)));
  if (!dialog.open) dialog.showModal();
  return true;
};
const open = (link, event, address) => {
  if (new URL(address, location).pathname === location.pathname) return;
  event.preventDefault();
  ask(address, (page) => show(page) || location.assign(link.href));
};

// A film is loaded from its house only now that the reader asked for it; the content policy lists the houses.
const play = (link, event) => {
  event.preventDefault();
  const frame = document.createElement("iframe");
  frame.className = "embed__frame";
  frame.title = link.dataset.title || link.textContent.trim();
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  const address = new URL(link.dataset.frame);
  address.searchParams.set("autoplay", 1);
  frame.src = address;
  link.replaceWith(frame);
  frame.focus();
};

const copy = (button) => {
  navigator.clipboard?.writeText(document.querySelector("[rel=canonical]").href).then(() => {
    button.textContent = button.dataset.done;
  });
};

// Letters. The work: SHA-256 of "stamp:nonce:hash of the text" begins with 16 zero bits, as the reader wants it.
const sha = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
const prove = async (form) => {
  const text = form.elements.text.value.replace(/\r\n?/g, "\n").trim();
  const hash = [...await sha(text)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const stamp = Math.floor(Date.now() / 1000);
  form.elements.stamp.value = stamp;
  for (let first = 0; ; first += 512) {
    const tries = await Promise.all(Array.from({length: 512}, (_, step) => sha(stamp + ":" + (first + step) + ":" + hash)));
    const found = tries.findIndex((bytes) => !bytes[0] && !bytes[1]);
    if (found >= 0) return form.elements.nonce.value = first + found;
  }
};
const send = async (form) => {
  const state = form.querySelector(".form__state");
  const button = form.querySelector("button");
  state.textContent = form.dataset.sending;
  button.disabled = true;
  try {
    form.elements.story.value = document.querySelector(".story") ? location.pathname : "";
    await prove(form);
  } catch { }
  if (!form.closest("dialog")) return form.submit();
  ask(form.action, (page) => {
    button.disabled = false;
    if (!show(page)) state.textContent = form.dataset.problem;
  }, new URLSearchParams(new FormData(form)));
};

// Suggestions while someone types a question, in the browser's own list: keys and screen readers know it.
let pause = 0;
const suggest = async (field) => {
  const typed = field.value;
  if (typed.trim().length < 2) return;
  try {
    const answer = await fetch(field.form.action.replace(/search$/, "suggest") + "?q=" + encodeURIComponent(typed));
    const [, texts] = await answer.json();
    if (field.value !== typed) return;
    if (!field.list) {
      const list = document.createElement("datalist");
      list.id = "suggested";
      field.after(list);
      field.setAttribute("list", list.id);
    }
    field.list.replaceChildren(...texts.map((text) => new Option(text)));
  } catch { }
};

document.addEventListener("input", (event) => {
  if (!event.target.matches("[role=search] [type=search]")) return;
  clearTimeout(pause);
  pause = setTimeout(suggest, 150, event.target);
});
document.addEventListener("change", sizes);
document.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
  const link = event.target.closest("a, button");
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.dataset.dialog) open(link, event, link.dataset.dialog);
  else if (link.dataset.frame) play(link, event);
  else if (link.dataset.done) copy(link);
  else if (link.matches("dialog .steps__link, dialog .year__link")) open(link, event, link.href);
});
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-letter]")) return;
  event.preventDefault();
  send(event.target);
});
addEventListener("pageshow", showSize);
showSize();
})();
