/** Is the text of `element` bold? */
export const isBold = (element: Element): boolean => {
  const { fontWeight } = getComputedStyle(element);
  return fontWeight.startsWith('bold') || Number(fontWeight) >= 600;
};
