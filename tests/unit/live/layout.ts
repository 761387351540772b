/** Gives jsdom, which lays nothing out, what the readers of a live page ask for. */
export function standInForLayout(): void {
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get() {
      return this.textContent;
    },
  });
}
