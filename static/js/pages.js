// The picture of a page: the former one stays until the new one is there, one that many wait for is asked for again,
// and a sentence tells when none comes.

const PICTURE = ":is(.sheet, .design) img:not(.sheet-former)";
// When to ask again, in milliseconds.
const AGAIN = [3000, 5000, 8000, 13000];

function settle(picture, state) {
  if (state === "failed" && askAgain(picture)) return;
  const sheet = picture.closest(".sheet, .design");
  sheet.dataset.state = state;
  sheet.querySelector(".sheet-former")?.remove();
  sheet.querySelector(".sheet-failed, .design-failed").hidden = state !== "failed";
  sayWhich(sheet, picture);
}

// Which of several pages it is, as the answer with the picture says.
function sayWhich(sheet, picture) {
  const line = sheet.querySelector("figcaption[data-which]");
  if (!line) return;
  const said = answerOf(picture)?.serverTiming?.find(({ name }) => name === "page");
  const [number, total] = (said?.description ?? "1/1").split("/");
  line.textContent = line.dataset.which.replace("{number}", number).replace("{total}", total);
  line.hidden = total === "1";
}

const answerOf = (picture) => performance.getEntriesByName(picture.currentSrc).at(-1);

// Somebody who writes for long sees many pictures, and a browser remembers only so many answers.
performance.addEventListener("resourcetimingbufferfull", () => performance.clearResourceTimings());

// Only what the server could not do just now: a page that takes too long takes as long the next time.
function askAgain(picture) {
  const tries = Number(picture.dataset.tries ?? 0);
  if (answerOf(picture)?.responseStatus !== 503 || tries >= AGAIN.length) return false;
  picture.dataset.tries = tries + 1;
  setTimeout(() => (picture.src = picture.getAttribute("src")), AGAIN[tries]);
  return true;
}

// Neither event rises from a picture: they are caught on the way down.
for (const [event, state] of [["load", "shown"], ["error", "failed"]]) {
  document.addEventListener(event, ({ target }) => target.matches?.(PICTURE) && settle(target, state), true);
}

// What came or failed before this script did.
for (const picture of document.querySelectorAll(PICTURE)) {
  if (picture.complete && picture.currentSrc) settle(picture, picture.naturalWidth ? "shown" : "failed");
}

document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  const paper = detail.fragment.querySelector?.(".sheet-paper");
  const former = detail.target.querySelector('.sheet-former, .sheet[data-state="shown"] img');
  if (!paper || !former) return;
  former.className = "sheet-former";
  former.alt = "";
  paper.prepend(former);
});
