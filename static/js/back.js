// Back may bring a page as it was left, although this browser has forgotten whose it is: it is shown once the server
// says that it is still open here, and asked for anew where it is not. What was typed there stays.

window.addEventListener("pageshow", async ({ persisted }) => {
  if (!persisted) return;
  document.documentElement.hidden = true;
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer && !answer.ok) location.reload();
  else document.documentElement.hidden = false;
});
