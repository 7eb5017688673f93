// The two buttons of the share row that need a browser's help. Their texts come from the page, so they can be translated.

/** Copying works in secure contexts only; elsewhere the button stays out of sight and the plain links remain. */
export function enableCopyLink(root) {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll("[data-copy-link]")) {
    const status = button.closest(".share").querySelector("[role=status]");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copyLink);
        status.textContent = button.dataset.copied;
      } catch {
        status.textContent = button.dataset.failed;
      }
    });
    button.classList.add("is-ready");
  }
}

export function enablePrint(root) {
  for (const button of root.querySelectorAll("[data-print]")) {
    button.addEventListener("click", () => window.print());
    button.classList.add("is-ready");
  }
}
