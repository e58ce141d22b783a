/* What chooses a related row is spoken of by the name of its field, and no head of a table is empty. */
function nameChoosers() {
  for (const select of document.querySelectorAll("select.admin-autocomplete")) {
    const name = select.getAttribute("aria-label") ?? document.querySelector(`label[for="${select.id}"]`)?.textContent;
    for (const shown of select.parentElement.querySelectorAll(".select2-selection, .select2-selection__rendered")) {
      if (name) shown.setAttribute("aria-label", name.replace(/:$/, ""));
    }
  }
  for (const head of document.querySelectorAll(".inline-group th.original:empty")) head.textContent = "#";
}

// After the admin's own script has made them, whenever its turn comes.
addEventListener("load", () => window.django?.jQuery(nameChoosers));
addEventListener("formset:added", () => setTimeout(nameChoosers));

/* Whoever leaves a guide with words that are not saved is asked first; and before the form goes, whether anybody is still
   signed in: a page to sign in would take the place of the words. */
addEventListener("DOMContentLoaded", () => {
  const words = document.getElementById("desk-words");
  const form = words?.closest("form");
  if (!form) return;
  const token = form.elements.csrfmiddlewaretoken;
  const told = document.createElement("p");
  told.setAttribute("role", "alert");
  form.querySelector(".guide-saves")?.prepend(told);
  let unsaved = form.querySelector(".errornote") !== null;
  let isAsking = false;
  let isSure = false;
  const changed = () => (unsaved = true);
  form.addEventListener("input", changed);
  // What chooses a related row tells only this; and the admin's own script says it of each while the page begins.
  addEventListener("load", () => window.django?.jQuery(() => window.django.jQuery(form).on("change", changed)));
  addEventListener("beforeunload", (event) => {
    if (unsaved && !isSure) event.preventDefault();
  });
  addEventListener("pageshow", () => (isSure = false));

  /* Whether the form would be taken; who signed in again meanwhile has another key for it. */
  async function isTaken() {
    const sent = new FormData();
    sent.set("csrfmiddlewaretoken", token.value);
    const answer = await fetch(words.dataset.url, { method: "POST", body: sent, redirect: "manual" });
    if (answer.status !== 403) return answer.ok;
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const fresh = page.querySelector(`#${form.id} [name=csrfmiddlewaretoken]`);
    if (fresh) token.value = fresh.value;
    return fresh !== null;
  }

  form.addEventListener("submit", async (event) => {
    if (isSure) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    try {
      isSure = await isTaken();
      told.replaceChildren(isSure ? "" : words.dataset.signedOut, " ");
      if (!isSure) told.append(signIn());
    } catch {
      told.replaceChildren(words.dataset.unreached);
    }
    isAsking = false;
    if (isSure) form.requestSubmit(event.submitter);
  });

  function signIn() {
    const link = document.createElement("a");
    link.href = words.dataset.login;
    link.target = "_blank";
    link.textContent = words.dataset.signIn;
    return link;
  }
});

/* The order of rows: two buttons beside the number, which is what is sent. */
addEventListener("DOMContentLoaded", () => {
  const words = document.getElementById("desk-words");
  if (!words) return;
  const isRow = (row) => row?.matches("tr.form-row:not(.empty-form)") ?? false;

  function beside(row, step) {
    let other = row[step];
    while (other && !isRow(other)) other = other[step];
    return other;
  }

  function number(body) {
    [...body.children].filter(isRow).forEach((row, place) => {
      row.querySelector(".field-order input").value = place;
    });
  }

  function mover(row, label, sign, move) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "mover";
    button.textContent = sign;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => {
      move();
      number(row.parentElement);
      row.dispatchEvent(new Event("input", { bubbles: true }));
      button.focus();
    });
    return button;
  }

  function movers(row) {
    const up = () => beside(row, "previousElementSibling")?.before(row);
    const down = () => beside(row, "nextElementSibling")?.after(row);
    row
      .querySelector(".field-order")
      .append(mover(row, words.dataset.up, "↑", up), mover(row, words.dataset.down, "↓", down));
  }

  for (const cell of document.querySelectorAll(".inline-group td.field-order")) {
    if (isRow(cell.closest("tr"))) movers(cell.closest("tr"));
  }
  // A new row stands last, and says so.
  addEventListener("formset:added", (event) => {
    const row = event.target;
    if (!isRow(row) || !row.querySelector(".field-order")) return;
    movers(row);
    number(row.parentElement);
  });
});

/* Beside each text of a guide: the figures that it can hold, and how it will look. Without a script the table of figures
   and the page "Preview" do the same. */
addEventListener("DOMContentLoaded", () => {
  const words = document.getElementById("desk-words");
  if (!words) return;
  const figures = [...document.querySelectorAll("[data-figure]")].map((cell) => [
    cell.textContent,
    cell.closest("tr").lastElementChild.textContent,
  ]);

  function insert(area, text) {
    area.focus();
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function chooser(area, name) {
    const select = document.createElement("select");
    select.setAttribute("aria-label", `${words.dataset.insert} ${name}`);
    select.add(new Option(words.dataset.insert, ""));
    for (const [token, value] of figures) select.add(new Option(`${value}  ${token}`, token));
    select.addEventListener("change", () => {
      if (select.value) insert(area, select.value);
      select.value = "";
    });
    return select;
  }

  async function show(area, shown) {
    const form = area.form;
    const sent = new FormData();
    sent.set("text", area.value);
    sent.set("occupation", form.elements.occupation?.value ?? "");
    sent.set("sources", form.elements.sources?.value ?? "");
    sent.set("career", words.dataset.career);
    sent.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    let answer = null;
    try {
      answer = await fetch(words.dataset.url, { method: "POST", body: sent });
    } catch {
      // Said below, as any other failure.
    }
    // The server has made it safe: the one place where Markdown becomes markup is there.
    if (answer?.ok) shown.innerHTML = await answer.text();
    else shown.textContent = words.dataset.trouble;
    shown.hidden = false;
  }

  for (const area of document.querySelectorAll("textarea[data-markdown]")) {
    const name = document.querySelector(`label[for="${area.id}"]`)?.textContent.replace(/:$/, "") ?? "";
    const bar = document.createElement("div");
    bar.className = "markdown-bar";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = words.dataset.preview;
    button.setAttribute("aria-label", `${words.dataset.preview}: ${name}`);
    const shown = document.createElement("div");
    shown.className = "markdown-shown";
    shown.hidden = true;
    shown.setAttribute("role", "region");
    shown.setAttribute("aria-label", name);
    shown.setAttribute("aria-live", "polite");
    shown.tabIndex = 0;
    button.addEventListener("click", () => show(area, shown));
    bar.append(button);
    if (figures.length) bar.append(chooser(area, name));
    (area.closest(".flex-container") ?? area).after(bar, shown);
  }
});
