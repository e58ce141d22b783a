// The picture of a page: the former one stays until the new one is there, and a sentence tells when none comes.

const PICTURE = ".sheet img:not(.sheet-former)";

function settle(picture, state) {
  const sheet = picture.closest(".sheet");
  sheet.dataset.state = state;
  sheet.querySelector(".sheet-former")?.remove();
  sheet.querySelector(".sheet-failed").hidden = state !== "failed";
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
