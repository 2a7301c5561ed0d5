/** How wide the page's font sets a text, in its heavier weight. */
export function canvasMeasure(text: string, size: number): number {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size;
  context.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}

let context: CanvasRenderingContext2D | null = null;
